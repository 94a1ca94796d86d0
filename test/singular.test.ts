import { describe, expect, test } from 'vitest'
import { singular } from '../src/lexicon/singular.js'

/** A plural of the press and what counts one of it. */
const pairs = `
utilisateurs utilisateur | salariés salarié | abonnées abonnée | voitures voiture | personnes personne | entreprises entreprise
étudiants étudiant | Américains Américain | clients client | logements logement | tonnes tonne | élèves élève | maires maire
pneus pneu | bleus bleu | individus individu | revenus revenu | détenus détenu | élus élu | tribus tribu | écus écu | tissus tissu
amis ami | partis parti | taxis taxi | safaris safari | abris abri | défis défi | ennemis ennemi | apprentis apprenti | confettis confetti
kilos kilo | vidéos vidéo | euros euro | studios studio | numéros numéro | photos photo | caméras caméra | agendas agenda | médias média
clous clou | trous trou | verrous verrou | écrous écrou | kangourous kangourou | fous fou
lacs lac | jours jour | tours tour | fours four | hivers hiver | fers fer | champs champ | pays pays | mois mois | fois fois | cas cas
bus bus | abribus abribus | minibus minibus | virus virus | coronavirus coronavirus | campus campus | atlas atlas | iris iris
tournevis tournevis | consensus consensus | processus processus | corpus corpus | prix prix | voix voix | avis avis | procès procès
décès décès | succès succès | repas repas | colis colis | logis logis | palais palais | tapis tapis | permis permis | corps corps
temps temps | bras bras | os os | dos dos | choix choix | noix noix | croix croix | puits puits | gaz gaz | nez nez | quiz quiz
abus abus | accès accès | concours concours | cours cours | parcours parcours | recours recours | secours secours | discours discours
relais relais | essais essai | délais délai | balais balai | quais quai | marais marais | harnais harnais | engrais engrais
Français Français | Chinois Chinois | Québécois Québécois | villageois villageois | bourgeois bourgeois | Anglais Anglais
lois loi | emplois emploi | tournois tournoi | convois convoi | envois envoi | rois roi | bois bois | fonds fonds | poids poids
héros héros | propos propos | enclos enclos | rhinocéros rhinocéros | souris souris | brebis brebis | devis devis | sursis sursis
sens sens | gens gens | fils fils | ours ours | obus obus | refus refus | talus talus | bonus bonus | malus malus | cactus cactus
congrès congrès | progrès progrès | excès excès | stress stress | boss boss | business business | index index | flux flux | taux taux
yeux œil | travaux travail | baux bail | vitraux vitrail | émaux émail | coraux corail | chevaux cheval | journaux journal
hôpitaux hôpital | animaux animal | tribunaux tribunal | maux mal | canaux canal | capitaux capital | généraux général | signaux signal
bateaux bateau | bureaux bureau | réseaux réseau | châteaux château | oiseaux oiseau | cadeaux cadeau | tableaux tableau | eaux eau
jeux jeu | lieux lieu | feux feu | cheveux cheveu | neveux neveu | vœux vœu | aveux aveu | enjeux enjeu | milieux milieu
religieux religieux | vieux vieux | malheureux malheureux | amoureux amoureux | époux époux
bijoux bijou | cailloux caillou | choux chou | genoux genou | hiboux hibou | poux pou
noyaux noyau | tuyaux tuyau | joyaux joyau | boyaux boyau | matériaux matériau | fléaux fléau | landaus landau
messieurs monsieur | matches match | sandwiches sandwich | barmen barman | bonshommes bonhomme | scénarios scénario | cieux ciel
HLM HLM | SMS SMS | CRS CRS | PME PME | PMEs PME | GPU GPU | Yeux Œil | Chevaux Cheval | Canadairs Canadair | cheval cheval | token token
sapeurs-pompiers sapeur-pompier | timbres-poste timbre-poste | chefs-d'œuvre chef-d'œuvre | chefs-d’œuvre chef-d’œuvre
deux-roues deux-roues | porte-avions porte-avions | porte-parole porte-parole | porte-paroles porte-parole | arcs-en-ciel arc-en-ciel
grands-parents grand-parent | petits-enfants petit-enfant | petits-fils petit-fils | week-ends week-end | start-ups start-up
sous-traitants sous-traitant | sous-marins sous-marin | sans-abri sans-abri | sans-papiers sans-papiers | non-lieux non-lieu
rendez-vous rendez-vous | wagons-lits wagon-lit | camions-citernes camion-citerne | poids-lourds poids-lourd | beaux-parents beau-parent
chauves-souris chauve-souris | rez-de-chaussée rez-de-chaussée | gratte-ciel gratte-ciel | mini-jobs mini-job | demi-journées demi-journée
codes-barres code-barres | nouveau-nés nouveau-né | mots-clés mot-clé | ronds-points rond-point | plates-formes plate-forme
`
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' '))
  .filter((pair) => pair.length === 2)

describe('singular', () => {
  test('the table holds what it says', () => expect(pairs.length).toBeGreaterThan(150))

  test.each(pairs)('%s → %s', (plural, one) => expect(singular(plural!)).toBe(one))

  test.each(pairs)('what %s gives is left as it is', (plural, one) => expect(singular(singular(plural!))).toBe(one))

  test('a head noun with its complement', () => {
    expect(singular('pommes de terre')).toBe('pomme de terre')
    expect(singular('États membres')).toBe('État membre')
    expect(singular('dentistes')).toBe('dentiste')
  })

  test('a name of the language is no row', () => expect(singular('constructor')).toBe('constructor'))

  test('nothing to take off', () => expect(['', 's', 'as', 'x'].map(singular)).toEqual(['', 's', 'as', 'x']))
})

import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Le sentier serpente sur 17 kilomètres.', 'longueur'],
  ['La commune veut allonger la jetée de 60 mètres.', 'longueur'],
  ['Le tunnel a été prolongé de 2 km.', 'longueur'],
  ['Le port a élargi le chenal de 25 mètres.', 'largeur'],
  ['Les plongeurs ont travaillé à 90 mètres sous la surface.', 'profondeur'],
  ['Le coffre reposait à 40 mètres de fond.', 'profondeur'],
  ['La passerelle mesure 340 mètres.', 'longueur'],
  ['La cheminée mesure 64 mètres.', 'hauteur'],
  ['La piste mesure 3 kilomètres.', 'longueur'],
  ['Une péniche de 38 mètres a coulé.', 'longueur'],
])('%s: a length is told to be a %s by its verb, its end or its thing', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['La mairie étend un réseau de 300 km de pistes.', 'pistes'],
  ['Le site s’étend sur 12 hectares.', 'superficie'],
  ['Le groupe s’étend sur 12 régions.', 'régions'],
  ['La ligne a été prolongée de deux stations.', 'stations'],
  ['Le suspect mesure 1,80 m.', 'taille'],
  ['Le navire s’est échoué à 3 km de la côte.', 'distance'],
  ['La panne a touché 300 mètres sous la mairie.', 'taille'],
])('%s: no such length, so %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test('A weight behind a size is no size', () => {
  expect(extractFacts('La rameuse (1,61 m, 49 kg) sourit.').map((fact) => fact.metric)).toEqual(['taille', 'poids'])
})

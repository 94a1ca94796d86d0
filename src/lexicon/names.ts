import type { EntityType, Gender } from '../types.js'
import { listOf } from './list.js'

/** A proper name that the press takes for known: its first form is the one to answer with. */
export interface Name {
  readonly forms: readonly string[]
  readonly type: EntityType
  /** Whose product it is. */
  readonly owner?: string
  /** ISO 3166: where it has its seat, if an article of that country takes that for known. */
  readonly country?: string
  /** Its figures are other people’s. */
  readonly observes?: true
  /** What it says is about others, unless it does more than say. */
  readonly reports?: true
}

const companies: readonly string[] = [
  // technology
  'OpenAI|OpenAi|Open AI', 'Anthropic', 'Google', 'Alphabet', 'Microsoft', 'Apple', 'Amazon', 'Amazon Web Services|AWS', 'Meta|Meta Platforms', 'Facebook', 'Nvidia|NVIDIA', 'AMD', 'Intel',
  'Qualcomm', 'Broadcom', 'Micron', 'Arm', 'TSMC', 'ASML', 'Samsung|Samsung Electronics', 'SK Hynix', 'LG Electronics|LG', 'Sony', 'Nintendo', 'Panasonic', 'Toshiba', 'Hitachi', 'Fujitsu', 'SoftBank|Softbank',
  'Huawei', 'Xiaomi', 'Tencent', 'Alibaba', 'Baidu', 'ByteDance|Bytedance', 'DeepSeek', 'JD.com', 'Lenovo', 'ZTE', 'Foxconn', 'Oracle', 'IBM', 'Cisco', 'Dell', 'HP', 'Hewlett-Packard', 'SAP', 'Salesforce', 'Adobe',
  'Palantir', 'Snowflake', 'ServiceNow', 'Cloudflare', 'CrowdStrike|Crowdstrike', 'Netflix', 'Spotify', 'Uber', 'Lyft', 'Airbnb', 'Booking|Booking.com', 'PayPal|Paypal', 'Stripe', 'Klarna', 'Revolut', 'N26', 'Qonto', 'Shopify',
  'Zoom', 'Slack', 'Dropbox', 'Pinterest', 'Snap|Snapchat', 'Reddit', 'Discord', 'xAI', 'SpaceX|Space X', 'Blue Origin', 'Tesla', 'Mistral AI|Mistral', 'Hugging Face', 'Perplexity', 'Cohere', 'Scale AI', 'CoreWeave', 'Stability AI',
  'Databricks', 'Coinbase', 'Binance', 'Ledger', 'Doctolib', 'BlaBlaCar|Blablacar', 'Back Market', 'Vinted', 'Leboncoin|leboncoin', 'Deezer', 'Dailymotion', 'Criteo', 'OVHcloud|OVH', 'Atos', 'Eviden', 'Capgemini', 'Sopra Steria',
  'Dassault Systèmes', 'STMicroelectronics|STMicro', 'Soitec', 'Worldline', 'Ubisoft', 'Electronic Arts', 'Activision Blizzard|Activision', 'Epic Games', 'Infineon', 'Nokia', 'Ericsson', 'Logitech', 'Shein', 'Temu', 'eBay', 'Cdiscount',
  'Zalando', 'Swile', 'PayFit', 'Sorare', 'Exotec', 'Verkor', 'Ÿnsect|Ynsect', 'Wandercraft', 'Exail',
  // industry, energy, transport
  'Airbus', 'Boeing', 'Embraer', 'Bombardier', 'Dassault Aviation|Dassault', 'Safran', 'Thales', 'Rolls-Royce', 'Pratt & Whitney', 'General Electric|GE', 'GE Aerospace', 'GE Vernova', 'Siemens', 'Siemens Energy', 'Alstom', 'CAF',
  'Schneider Electric', 'Legrand', 'ABB', 'Bosch', 'ThyssenKrupp|Thyssenkrupp', 'Rheinmetall', 'KNDS', 'Naval Group', 'MBDA', 'Lockheed Martin', 'Raytheon|RTX', 'Northrop Grumman', 'BAE Systems', 'Leonardo', 'Saab', 'ArianeGroup',
  'Arianespace', 'Eutelsat', 'SES', 'TotalEnergies', 'Engie', 'EDF', 'RTE', 'Enedis', 'GRDF', 'Orano', 'Framatome', 'Veolia', 'Suez', 'Air Liquide', 'Saint-Gobain', 'Arkema', 'Solvay', 'Syensqo', 'Umicore', 'BASF', 'Bayer', 'Linde',
  'Dow', 'DuPont', 'Vallourec', 'ArcelorMittal', 'Eramet', 'Imerys', 'Nexans', 'Eiffage', 'Vinci', 'Bouygues', 'Spie', 'Colas', 'Holcim', 'Lafarge', 'Vicat', 'Heidelberg Materials', 'Shell', 'BP', 'ExxonMobil|Exxon Mobil|Exxon',
  'Chevron', 'ConocoPhillips', 'Eni', 'Enel', 'Repsol', 'Iberdrola', 'Equinor', 'Aramco|Saudi Aramco', 'Gazprom', 'Rosneft', 'Rosatom', 'Lukoil', 'PetroChina', 'Sinopec', 'Petrobras', 'Vattenfall', 'Ørsted|Orsted', 'RWE', 'E.ON',
  'Uniper', 'Vestas', 'Neoen', 'Voltalia', 'Électricité de France', 'Hydro-Québec', 'Sonatrach', 'Sonangol', 'Senelec', 'Renault|Renault Group', 'Stellantis', 'PSA', 'Peugeot', 'Citroën', 'Opel', 'Fiat', 'Jeep', 'Dacia', 'Alpine',
  'Nissan', 'Toyota', 'Honda', 'Mazda', 'Suzuki', 'Mitsubishi', 'Subaru', 'Hyundai', 'Kia', 'Volkswagen|VW', 'Audi', 'Porsche', 'Seat', 'Skoda', 'BMW', 'Mercedes-Benz|Mercedes', 'Daimler', 'Daimler Truck', 'Volvo', 'Volvo Cars', 'Ford',
  'General Motors|GM', 'Chrysler', 'Ferrari', 'Lamborghini', 'Jaguar Land Rover', 'BYD', 'Geely', 'SAIC', 'Chery', 'Nio', 'XPeng', 'Rivian', 'Lucid', 'Waymo', 'Forvia|Faurecia', 'Valeo', 'OPmobility|Plastic Omnium', 'Michelin',
  'Continental', 'Bridgestone', 'Goodyear', 'Northvolt', 'CATL', 'ACC', 'Iveco', 'Scania', 'Ducati', 'Harley-Davidson', 'SNCF|SNCF Voyageurs', 'SNCF Réseau', 'RATP', 'Keolis', 'Transdev', 'Eurostar', 'Thalys', 'Getlink', 'Eurotunnel',
  'Deutsche Bahn', 'Trenitalia', 'Renfe', 'CFF', 'BLS', 'SNCB', 'Stib', 'TEC', 'De Lijn', 'Via Rail', 'STM', 'Air France-KLM', 'Air France', 'KLM', 'Transavia', 'Lufthansa', 'Ryanair', 'easyJet|EasyJet|Easyjet', 'Volotea',
  'British Airways', 'IAG', 'Iberia', 'Vueling', 'Wizz Air', 'Swiss', 'Brussels Airlines', 'Emirates', 'Qatar Airways', 'Etihad', 'Turkish Airlines', 'Air Canada', 'WestJet', 'Air Transat', 'Royal Air Maroc', 'Air Algérie', 'Tunisair',
  'Air Sénégal', "Air Côte d'Ivoire", 'Ethiopian Airlines', 'Kenya Airways', 'Air Caraïbes', 'Corsair', 'Air Austral', 'American Airlines', 'Delta Air Lines|Delta', 'United Airlines', 'Southwest', 'Groupe ADP|ADP|Aéroports de Paris',
  'Fraport', 'CMA CGM', 'Maersk', 'MSC', 'Hapag-Lloyd', 'Brittany Ferries', 'DHL', 'FedEx', 'UPS', 'DPD', 'Chronopost', 'La Poste', 'Bpost|bpost', 'La Poste suisse', 'Postes Canada', 'Geodis', 'Bolloré', 'Africa Global Logistics|AGL',
  'CN', 'Canadien Pacifique', 'SNC-Lavalin|AtkinsRéalis', 'CAE', 'Rio Tinto', 'BHP', 'Glencore', 'Vale', 'Anglo American', 'Barrick Gold|Barrick', 'Newmont', 'OCP', 'Managem', 'Alcoa', 'Caterpillar', 'Komatsu', 'John Deere|Deere', 'AGCO',
  'Otis', 'Schindler', 'Kone', 'Nestlé', 'Novartis', 'Roche', 'Lonza', 'Sandoz', 'Givaudan', 'Sika', 'Geberit', 'Swatch|Swatch Group', 'Richemont', 'Rolex', 'Omega', 'Cartier', 'Stadler', 'Pilatus', 'Ruag', 'Alpiq', 'Axpo', 'Romande Energie',
  // finance
  'BNP Paribas', 'Société Générale', 'Crédit Agricole', 'BPCE', 'Natixis', 'Crédit Mutuel', 'CIC', 'La Banque Postale', 'LCL', 'BoursoBank|Boursorama', 'Hello bank!', 'Fortuneo', "Caisse d'Épargne", 'Banque populaire', 'Lazard', 'Rothschild',
  'Axa|AXA', 'Allianz', 'CNP Assurances', 'Generali', 'Groupama', 'Maif|MAIF', 'Macif|MACIF', 'Maaf|MAAF', 'Covéa', 'Scor|SCOR', 'Coface', 'Malakoff Humanis', 'AG2R La Mondiale', 'Harmonie Mutuelle', 'MGEN', 'Amundi', 'Eurazeo', 'Wendel', 'Ardian',
  'Tikehau', 'Bpifrance|BPI France', 'Caisse des Dépôts|CDC', 'Euronext', 'Deutsche Bank', 'Commerzbank', 'UniCredit', 'Intesa Sanpaolo', 'Santander', 'BBVA', 'ING', 'ABN Amro', 'KBC', 'Belfius', 'Ageas', 'UBS', 'Credit Suisse', 'Julius Baer',
  'Pictet', 'Lombard Odier', 'Raiffeisen', 'BCV', 'Swiss Life', 'Swiss Re', 'Zurich Insurance', 'Helvetia', 'Vaudoise Assurances', 'PostFinance', 'HSBC', 'Barclays', 'Lloyds', 'NatWest', 'Standard Chartered', 'Prudential', 'JPMorgan|JPMorgan Chase|JP Morgan',
  'Goldman Sachs', 'Morgan Stanley', 'Bank of America', 'Citigroup|Citi', 'Wells Fargo', 'BlackRock', 'Vanguard', 'Blackstone', 'KKR', 'Berkshire Hathaway', 'Visa', 'Mastercard', 'American Express', 'Charles Schwab', 'Robinhood', 'Banque Royale du Canada|RBC',
  'Banque TD|TD', 'Banque Scotia', 'BMO', 'CIBC', 'Banque Nationale', 'Desjardins', 'Caisse de dépôt et placement du Québec|CDPQ|La Caisse', 'Manuvie', 'Sun Life', 'Ecobank', 'Attijariwafa Bank|Attijariwafa', 'Bank of Africa', 'BMCE', 'Banque populaire du Maroc',
  'Coris Bank', 'Orabank', 'NSIA', 'Sunu', 'Afriland First Bank', 'Afreximbank', 'Wave', 'Western Union', 'MoneyGram', 'Wise',
  // consumer goods, retail, media, telecoms
  'LVMH', 'Hermès', 'Kering', 'Chanel', 'Dior', 'Gucci', "L'Oréal", "L'Occitane", 'Pernod Ricard', 'Rémy Cointreau', 'Danone', 'Lactalis', 'Savencia', 'Sodiaal', 'Bonduelle', 'Fleury Michon', 'Bigard', 'Tereos', 'InVivo', 'Cristal Union',
  'Andros', 'Ferrero', 'Mondelez', "Kellogg's", 'Unilever', 'Procter & Gamble|P&G', 'Coca-Cola', 'PepsiCo', 'Heineken', 'AB InBev', 'Carlsberg', 'Barry Callebaut', 'Cargill', 'Louis Dreyfus', 'Bunge', "McDonald's", 'Burger King', 'KFC', 'Starbucks',
  'Sodexo', 'Elior', 'Accor', 'Pierre & Vacances', 'Club Med', 'Marriott', 'Hilton', 'Disney', 'Compagnie des Alpes', 'TUI', 'EssilorLuxottica', 'Essilor', 'Seb|SEB', 'Bic|BIC', 'Moulinex', 'Adidas', 'Nike', 'Puma', 'Lacoste', 'Decathlon|Décathlon', 'Inditex',
  'Zara', 'H&M', 'Primark', 'Uniqlo', 'Kiabi', 'Celio', 'Camaïeu', 'Jennyfer', 'Carrefour', 'Auchan', 'E.Leclerc|Leclerc', 'Intermarché', 'Système U|Coopérative U', 'Casino', 'Monoprix', 'Franprix', 'Lidl', 'Aldi', 'Picard', 'Biocoop', 'Fnac Darty|Fnac-Darty|Fnac', 'Darty',
  'Boulanger', 'Ikea|IKEA', 'Conforama', 'Leroy Merlin', 'Adeo', 'Castorama', 'Kingfisher', 'Bricorama', 'Galeries Lafayette', 'BHV', 'Walmart', 'Costco', 'Home Depot', 'Best Buy', 'Tesco', 'Ahold Delhaize', 'Delhaize', 'Colruyt', 'Migros', 'Coop', 'Manor',
  'Denner', 'Loblaw', 'Sobeys', 'Couche-Tard|Alimentation Couche-Tard', 'Dollarama', 'Simons', 'Rona', 'Canadian Tire', 'Saputo', 'Agropur', 'Lassonde', 'Cascades', 'Cirque du Soleil', 'Québecor|Quebecor', 'Vidéotron', 'Bell|BCE Inc.', 'Rogers', 'Telus',
  'Orange', 'SFR', 'Altice', 'Bouygues Telecom', 'Free|Iliad', 'Proximus', 'Telenet', 'VOO', 'Swisscom', 'Sunrise', 'Salt', 'Vodafone', 'Deutsche Telekom', 'Telefonica|Telefónica', 'Telecom Italia', 'BT', 'AT&T', 'Verizon', 'T-Mobile', 'Maroc Telecom', 'Inwi', 'Sonatel',
  'MTN', 'Moov Africa|Moov', 'Airtel', 'Safaricom', 'Ooredoo', 'Djezzy', 'Mobilis', 'Tunisie Telecom', 'TF1', 'M6', 'France Télévisions', 'Radio France', 'France Médias Monde', 'Canal+|Canal Plus', 'Vivendi', 'Havas', 'Publicis', 'WPP', 'Hachette', 'Lagardère', 'Editis',
  'Gallimard', 'Prisma Media', 'SSR', 'Universal Music', 'Warner Bros. Discovery|Warner Bros|Warner', 'Paramount', 'Universal', 'Pathé', 'Gaumont', 'UGC', 'Mediawan', 'Banijay',
  'JCDecaux', 'Tamedia|TX Group', 'Ringier', 'Rossel', 'IPM', 'Ebra', 'Bertelsmann', 'Axel Springer', 
  
  // health, housing, services
  'Sanofi', 'Servier', 'Ipsen', 'BioMérieux|bioMérieux', 'Pierre Fabre', 'Biogaran', 'Opella', 'Valneva', 'DBV Technologies', 'Pfizer', 'Moderna', 'BioNTech', 'AstraZeneca', 'GSK', 'Merck', 'MSD', 'Eli Lilly', 'Novo Nordisk', 'Johnson & Johnson', 'AbbVie', 'Amgen', 'Gilead', 'UCB', 'Teva',
  'Takeda', 'Sartorius', 'Emeis|Orpea', 'Clariane|Korian', 'Ramsay Santé', 'Elsan', 'Nexity', 'Kaufman & Broad', 'Icade', 'Gecina', 'Unibail-Rodamco-Westfield|Unibail', 'Klépierre', 'Foncia', 'Action Logement', 'Century 21', 'SeLoger', 'Teleperformance', 'Adecco', 'Manpower|ManpowerGroup', 'Randstad',
  'Deloitte', 'KPMG', 'EY', 'PwC', 'McKinsey', 'Boston Consulting Group|BCG', 'Accenture', 'Elis', 'Edenred', 'Bureau Veritas', 'SGS', 'Rexel', 'La Française des jeux|FDJ|FDJ United', 'PMU', 'Securitas', "Christie's", "Sotheby's", 'Artcurial', 'CGI', 'WSP', 'Lion Électrique', 'Cogeco', 'Air Liquide Canada',
]

/** Papers and stations: mostly they tell of others, but have readers and revenues of their own. */
const media: readonly string[] = [
  'APS|Algérie Presse Service', 'Maghreb Arabe Presse|MAP', 'TAP|Tunis Afrique Presse', 'AIP|Agence ivoirienne de presse', 'APA News|APAnews', 'Agence Ecofin', 'Anadolu|Agence Anadolu', 'Xinhua|Chine nouvelle', 'AWP', 'Agence QMI|QMI', 'Commodafrica|CommodAfrica', 'Financial Afrik', 'RFI', 'La Libre Belgique|La Libre', "L'Echo", 'Fraternité Matin', 'Sidwaya', 'Cameroon Tribune', 'El Watan', 'Tribune de Genève', '24 heures', "Agefi|L'Agefi", 'La Nouvelle Tribune', 'TVA Nouvelles', 'Journal de Montréal|Le Journal de Montréal', 'Journal de Québec|Le Journal de Québec',
  'AFP|Agence France-Presse', 'Reuters', 'Associated Press|AP', 'La Presse Canadienne', 'Belga', 'Keystone-ATS|ATS',
  'Bloomberg', 'CNBC', 'CNN', 'BBC', 'New York Times', 'Wall Street Journal', 'Washington Post', 'Financial Times', 'The Guardian|Guardian', 'Handelsblatt', 'Frankfurter Allgemeine Zeitung|FAZ', 'Süddeutsche Zeitung', 'Corriere della Sera', 'La Repubblica', 'Le Monde', 'Le Figaro', 'Les Échos|Les Echos', 'Libération', 'Le Parisien',
  'Ouest-France', 'La Tribune', 'Mediapart', 'Le Temps', 'Le Soir', 'La Presse', 'Le Devoir', 'Jeune Afrique', 'The Economist', 'Forbes', 'Engadget', 'The Verge', 'The Information', 'TechCrunch', 'Axios', 'Politico',
  'El País', 'Der Spiegel', 'RTL', 'RTBF', 'RTS', 'Radio-Canada', 'BFMTV|BFM TV', 'CNews', 'TV5Monde|TV5 Monde', "L'Express", "L'Équipe|L'Equipe",
]

/** Races, tournaments and prizes, which bear the names of people and places. */
const contests: readonly string[] = [
  'Tour de France', 'Tour de France Femmes', 'Giro', 'Vuelta', 'Paris-Roubaix', 'Paris-Nice', 'Milan-San Remo', 'Liège-Bastogne-Liège', 'Critérium du Dauphiné', 'Tour de Romandie', 'Roland-Garros|Roland Garros', 'Wimbledon',
  'Vendée Globe', 'Route du Rhum', 'Transat Jacques-Vabre|Transat Jacques Vabre', 'Solitaire du Figaro', 'Coupe Davis', 'Six Nations|Tournoi des Six Nations', 'Goncourt', 'Renaudot', 'Femina', 'Médicis', 'Interallié',
]

const institutions: readonly string[] = [
  // leagues
  'Ligue 1', 'Ligue 2', 'Top 14', 'Pro D2', 'Formule 1', 'Premier League', 'Bundesliga', 'Liga', 'Starligue', 'Proligue', 'Betclic Elite', 'Ligue Magnus', 'Ligue des champions', 'Ligue Europa', 'Champions Cup',
  // statistics and public bodies, France
  'Banque de France', 'Éducation nationale|Education nationale', 'Ademe|ADEME', 'Arcep|ARCEP', 'Arcom|ARCOM', 'CNIL|Cnil', 'AMF', 'ACPR', 'CRE', 'FranceAgriMer', 
  'Haute Autorité de santé|HAS', 'ANSM', 'Anses|ANSES', 'Inserm|INSERM', 'CNRS', 'CEA', 'Cnes|CNES', 'Inrae|INRAE', 'Ifremer', 'BRGM', 'IGN', 'ASN', 'ASNR', 'Assurance maladie|Cnam|CNAM', 'Urssaf|URSSAF', 'France Travail', 'Pôle emploi', 'Unédic|Unedic', 'Agirc-Arrco', 'Cnav|CNAV',
  'Bercy', 'Matignon', 'Élysée|Elysée', 'Assemblée nationale', 'Sénat', 'Conseil constitutionnel', "Conseil d'État|Conseil d'Etat", 'DGCCRF', 'Direction générale des entreprises', 'Autorité de la concurrence', 'Parquet national financier|PNF', 'Opéra de Paris', 'Louvre', 'Centre Pompidou', 'Medef|MEDEF', 'CPME', 'CGT', 'CFDT', 'FO', 'CFTC', 'CFE-CGC', 'SUD', 'Unsa|UNSA', 'FSU',
  'FNSEA', 'Confédération paysanne', 'Coordination rurale', 'UFC-Que Choisir', 'Fondation pour le logement|Fondation Abbé Pierre', 'Secours populaire', 'Secours catholique', 'Restos du cœur|Restos du Cœur', 'Emmaüs', 'Croix-Rouge', 'Fédération bancaire française', 'Atout France',
  'CNC', 'Sacem|SACEM', 'Snep', 'Gendarmerie nationale', 'Police nationale', 'Office français de la biodiversité', 'Ligue contre le cancer', 'Institut Pasteur', 'AP-HP',
  // parties
  'Rassemblement national|RN', 'La France insoumise|LFI|France insoumise', 'Les Républicains|LR', 'Parti socialiste|PS', 'Parti communiste|PCF', 'Europe Écologie-Les Verts|EELV',
  'Les Écologistes|Les Ecologistes', 'MoDem', 'UDI', 'Nouveau Front populaire|NFP', 'Parti québécois|PQ', 'Coalition avenir Québec|CAQ', 'Québec solidaire', 'Parti libéral du Québec|PLQ',
  'Parti conservateur du Québec', 'Bloc québécois', 'N-VA', 'Vlaams Belang', 'Vooruit', 'Les Engagés', 'Ecolo', 'UDC', 'PLR', 'Vert-e-s', "Vert'libéraux",
  // agencies of rating
  "Standard & Poor's|S&P", "Moody's", 'Fitch|Fitch Ratings', 'DBRS',         
  // Europe and the world
  'BCE|Banque centrale européenne', 'Fed|Réserve fédérale', "Banque d'Angleterre|BoE", 'Banque du Japon|BoJ', 'Banque nationale suisse|BNS', 'Banque nationale de Belgique|BNB', 'Banque du Canada', 'Bundesbank', 'Banque populaire de Chine', 'BCEAO', 'BEAC', 'Bank Al-Maghrib', 'FMI|Fonds monétaire international', 'Banque mondiale',
  'Banque africaine de développement|BAD', 'Unicef|UNICEF', 'HCR', 'OIM', 'FAO', 'Ocha|OCHA', 'OMS|Organisation mondiale de la santé', 'ONU|Nations unies', 'BERD', "Banque européenne d'investissement|BEI", 'OCDE', 'OMC', 'Unesco|UNESCO', 'PAM|Programme alimentaire mondial', 'OIT', 'Onusida', 'AIEA', "AIE|Agence internationale de l'énergie", 'Irena', 'Opep|OPEP', 'Opep+',
  'Otan|OTAN', 'Union européenne|UE', 'Commission européenne', 'Parlement européen', 'Conseil européen', 'Frontex', 'Europol', 'Interpol', "Cour européenne des droits de l'homme|CEDH", 'Union africaine', 'Cédéao|CEDEAO', 'Uemoa|UEMOA', 'Cemac|CEMAC', 'AES', 'Fifa|FIFA', 'UEFA|Uefa', 'CIO', 'FIA', 'ATP', 'WTA', 'LFP', 'FFF', 'NBA', 'NFL', 'LNH',
  'NASA|Nasa', 'ESA|Agence spatiale européenne', 'Cern|CERN', 'MIT', 'Harvard', 'Stanford', 'Oxford', 'Cambridge', 'Oxfam', 'Greenpeace', 'WWF', 'Amnesty International', 'Human Rights Watch', 'Médecins sans frontières|MSF', 'Maison Blanche', 'Kremlin', 'Pentagone', 'SEC', 'FTC', 'FDA', 'NHTSA', 'FAA', 
  'FBI', 'CIA', 'Congrès américain', 'Cour suprême', 'Ofcom', 'Hamas', 'Hezbollah', 'Armée de libération',
  // Belgium, Switzerland, Québec and Canada, Africa
  'Bureau fédéral du Plan', 'Actiris', 'Forem', 'Onem', 'FGTB', 'CSC', 'CGSLB', 'Test Achats|Testachats', 'Fédération Wallonie-Bruxelles', 'Région wallonne', 'VRT', 'Elia', 'SPF Économie', 'Seco|SECO', 'OFSP', 'OFEV', 'KOF', 'Finma|FINMA', 'Conseil fédéral', 'Comparis', 'Santésuisse',
  'Unia', 'Economiesuisse', 'EPFL', 'EPFZ|ETH Zurich', 'Touring Club Suisse|TCS', 'Suva', 'CHUV', 'HUG', 'SCHL', 'APCIQ', 'Revenu Québec', 'Santé Québec', 'Sépaq|SEPAQ', 'Environnement Canada', 'GRC', 'SQ|Sûreté du Québec', 'SPVM', 'UPAC', 'FTQ', 'CSN', 'CSQ', 'UPA', 'Loto-Québec', 'SAQ', 'SAAQ', 'Investissement Québec',
  'HEC Montréal', 'Université Laval', 'McGill', 'Conseil café-cacao', 'Cocobod', 'CNPS', 'Ceni', 'ANP', 'Armp',
  'SOS Médecins', 'SOS Méditerranée', 'SOS Racisme', 'SOS Amitié', "SOS Villages d'enfants",
]

/** Who counts and measures others: statistics, polls, weather, market research. Their figures are other people’s. */
const observers: readonly string[] = [
  'CILSS|Cilss',
  'PFA|Plateforme automobile', 'CCFA', 'ACEA|Acea', 'Iata|IATA', 'Febiac', 'Fnaim|FNAIM', 'Notaires de France', 'BAK Economics', 'Effis',
  'Cour des comptes', 'Inspection générale des finances|IGF', 'Inspection générale des affaires sociales|Igas|IGAS', 'Haut Conseil des finances publiques|HCFP', 'Haut Conseil pour le climat', 'Défenseur des droits|Défenseure des droits',
  "Conseil d'analyse économique", 'France Stratégie', 'Comité de suivi de la réforme des retraites', "Conseil d'orientation des retraites|COR", 'Hcaam|HCAAM', 'Contrôleur général des lieux de privation de liberté', 'Sécurité routière', 'ONISR|Onisr|Observatoire national interministériel de la sécurité routière', 'ONDRP|Observatoire national de la délinquance et des réponses pénales', 'SSMSI', 'InVS|Institut de veille sanitaire', 'OFDT', 'DEPP|Depp', 'Cevipof|CEVIPOF', 'Cepii|CEPII', 'Cerema',
  'Airparif', 'Bruitparif', 'Vigicrues', 'INSPQ', 'ICIS', 'CIFFC', 'Haut Conseil à l\'égalité', 'CNCDH', 'Chambre régionale des comptes', 'Autorité environnementale', 'Global Carbon Project', 'World Weather Attribution', 'IPBES', 'UICN', 'Sipri|SIPRI', 'Freedom House', 'Transparency International', 'Giec|GIEC',
  'Insee|INSEE', 'Dares|DARES', 'Drees|DREES', 'Ined|INED', 'OFCE', 'Rexecode', 'Agreste', 'Citepa', 'Crédoc|CREDOC', 'Santé publique France', 'Météo-France|Météo France', 'Observatoire français des conjonctures économiques',
  'Ifop|IFOP', 'Ipsos|IPSOS', 'Elabe|ELABE', 'Odoxa', 'OpinionWay', 'Harris Interactive', 'BVA', 'CSA', 'Kantar', 'YouGov', 'Viavoice', 'Cluster17', 'Toluna', 'Léger', 'Angus Reid', 'Médiamétrie', 'NielsenIQ|Nielsen', 'Circana',
  'GfK', 'Visible Alpha', 'Refinitiv', 'Sotomo', 'gfs.bern', 'FactSet|Factset', 'Inquiry Financial', 'Vara Research', 'LSEG', 'PitchBook', 'CB Insights', 'Altares', 'Xerfi', 'Statista', 'Similarweb', 'Counterpoint', 'Canalys', 'Rystad', 'Copernicus', 'OMM|Organisation météorologique mondiale',
  'Eurostat', 'BIT|Bureau international du travail', 'ONS', 'Destatis', 'Ifo', 'ZEW', 'Istat', 'INE', 'Gartner', 'IDC', 'Statbel', 'Iweps', 'Sciensano', 'MétéoSuisse|MeteoSuisse', 'Statistique Canada|StatCan', 'ANSD', 'INS', 'HCP|Haut-Commissariat au Plan',
  'Statec|STATEC', 'Office des changes', 'Airports Council International|Airport Council International|ACI', 'AAA Data|AAAData', 'Avere-France|Avere France|Avere', 'OICA', 'Jato Dynamics|JATO Dynamics', 'Dataforce', 'S&P Global Mobility', 'IHS Markit', 'Markit',
  'Ellisphere', 'Creditsafe', 'Oxford Economics', 'Capital Economics', 'Conference Board', 'TrendForce', 'Strategy Analytics', 'Sensor Tower', 'Comscore', 'eMarketer', 'Forrester', 'OAG', 'Cirium', 'Alphaliner', 'Drewry', 'Xeneta', 'Eurocontrol',
  'Protourisme', 'Organisation mondiale du tourisme|OMT', 'OIV|Organisation internationale de la vigne et du vin', 'Arvalis', 'USDA', 'Conseil international des céréales', 'Strategie Grains|Stratégie Grains', 'BloombergNEF', 'Ember', 'WindEurope', 'SolarPower Europe',
  'ACLED|Acled', "Observatoire syrien des droits de l'homme|OSDH", 'Keraunos', 'Johns Hopkins', 'Clameur', 'Fevad|FEVAD', 'Procos', 'Numeum', 'CBO Box-office|CBO Box-Office', 'Auto-Suisse|Auto-suisse', 'Traxio',
  'ONS Algérie', 'INSD', 'USGS', 'NOAA', 'Vias', 'OFS|Office fédéral de la statistique', 'Institut de la statistique du Québec|ISQ', 'S&P Global',
]

const indices: readonly string[] = [
  'CAC 40|CAC40|Cac 40', 'SBF 120', 'SBF 250', 'CAC Mid 60', 'CAC Next 20', 'Dow Jones', 'Nasdaq|NASDAQ', 'Nasdaq Composite', 'S&P 500|S&P500', 'Russell 2000', 'DAX|Dax', 'FTSE 100|Footsie', 'FTSE MIB|Ftse Mib', 'SMI', 'SLI', 'SPI', 'Bel 20|BEL 20|Bel20', 'AEX', 'Ibex 35|IBEX 35|Ibex', 'PSI 20', 'Euro Stoxx 50|EuroStoxx 50', 'Stoxx 600|Stoxx Europe 600',
  'Nikkei|Nikkei 225', 'Topix', 'Hang Seng', 'Shanghai Composite', 'CSI 300', 'Kospi|KOSPI', 'Sensex', 'Nifty', 'ASX 200', 'TSX|S&P/TSX', 'Bovespa|Ibovespa', 'Masi|MASI', 'BRVM Composite', 'BRVM 30', 'Tunindex', 'MSCI World', 'VIX', 'OMX', 'Moex', 'Merval', 'Euronext Growth',
]

const places: readonly string[] = [
  'zone euro', 'Bourse de Paris', 'Wall Street', 'Bourse de Londres', 'Bourse de Francfort', 'Bourse de Tokyo', 'Bourse de Toronto', 'Bourse de New York', 'Bourse suisse', 'Bourse de Zurich', 'Bourse de Bruxelles', 'Bourse de Casablanca', 'BRVM', 'Bourse de Hong Kong', 'Bourse de Shanghai', 'Silicon Valley', 'La Défense', 'Hexagone', 'Outre-mer', 'Île-de-France|Ile-de-France',
]

/** Name and owner: `ChatGPT` is OpenAI's. */
const products: readonly (readonly [string, string])[] = [
  ['ChatGPT|Chat GPT|ChatGpt', 'OpenAI'],
  ['GPT-4|GPT-4o|GPT-5|GPT-3|GPT-4.5', 'OpenAI'],
  ['Sora', 'OpenAI'],
  ['DALL-E', 'OpenAI'],
  ['Codex', 'OpenAI'],
  ['Stargate', 'OpenAI'],
  ['Gemini', 'Google'],
  ['Bard', 'Google'],
  ['YouTube|Youtube', 'Google'],
  ['Android', 'Google'],
  ['Gmail', 'Google'],
  ['Google Maps', 'Google'],
  ['Google Cloud', 'Google'],
  ['Chrome', 'Google'],
  ['Waze', 'Google'],
  ['Pixel', 'Google'],
  ['Claude', 'Anthropic'],
  ['Copilot', 'Microsoft'],
  ['Windows', 'Microsoft'],
  ['Azure', 'Microsoft'],
  ['Xbox', 'Microsoft'],
  ['Office 365', 'Microsoft'],
  ['LinkedIn|Linkedin', 'Microsoft'],
  ['GitHub', 'Microsoft'],
  ['Bing', 'Microsoft'],
  ['iPhone', 'Apple'],
  ['iPad', 'Apple'],
  ['MacBook', 'Apple'],
  ['Apple Watch', 'Apple'],
  ['AirPods', 'Apple'],
  ['Apple Music', 'Apple'],
  ['App Store', 'Apple'],
  ['Vision Pro', 'Apple'],
  ['Siri', 'Apple'],
  ['Alexa', 'Amazon'],
  ['Prime Video', 'Amazon'],
  ['Kindle', 'Amazon'],
  ['Twitch', 'Amazon'],
  ['Instagram', 'Meta'],
  ['WhatsApp|Whatsapp', 'Meta'],
  ['Messenger', 'Meta'],
  ['Threads', 'Meta'],
  ['Llama', 'Meta'],
  ['Meta AI', 'Meta'],
  ['TikTok|Tiktok', 'ByteDance'],
  ['Douyin', 'ByteDance'],
  ['WeChat', 'Tencent'],
  ['X|Twitter', 'xAI'],
  ['Grok', 'xAI'],
  ['Starlink', 'SpaceX'],
  ['Falcon 9', 'SpaceX'],
  ['Starship', 'SpaceX'],
  ['Le Chat', 'Mistral AI'],
  ['Telegram', 'Telegram'],
  ['PlayStation|PlayStation 5|PS5', 'Sony'],
  ['Switch 2|Nintendo Switch', 'Nintendo'],
  ['Blackwell', 'Nvidia'],
  ['Galaxy', 'Samsung'],
  ['Model 3', 'Tesla'],
  ['Model Y', 'Tesla'],
  ['Cybertruck', 'Tesla'],
  ['Clio', 'Renault'],
  ['R5|Renault 5', 'Renault'],
  ['Twingo', 'Renault'],
  ['Megane|Mégane', 'Renault'],
  ['Sandero', 'Dacia'],
  ['Duster', 'Dacia'],
  ['A320|A320neo', 'Airbus'],
  ['A350', 'Airbus'],
  ['A380', 'Airbus'],
  ['A321XLR|A321', 'Airbus'],
  ['737 MAX|737', 'Boeing'],
  ['787|Dreamliner', 'Boeing'],
  ['Rafale', 'Dassault Aviation'],
  ['Falcon', 'Dassault Aviation'],
  ['Ariane 6', 'ArianeGroup'],
  ['Vega-C', 'Avio'],
  ['TGV', 'SNCF'],
  ['TER', 'SNCF'],
  ['Ouigo', 'SNCF'],
  ['TGV M', 'SNCF'],
  ['Wegovy', 'Novo Nordisk'],
  ['Ozempic', 'Novo Nordisk'],
  ['Mounjaro', 'Eli Lilly'],
  ['Dupixent', 'Sanofi'],
  ['Doliprane', 'Opella'],
  ['Keytruda', 'Merck'],
  ['Nespresso', 'Nestlé'],
  ['Perrier', 'Nestlé'],
  ['Fortnite', 'Epic Games'],
  ['Minecraft', 'Microsoft'],
  ["Assassin's Creed", 'Ubisoft'],
  ["Vélib'|Vélib", 'Smovengo'],
  ['France 2', 'France Télévisions'],
  ['France 3', 'France Télévisions'],
  ['France Inter', 'Radio France'],
  ['Franceinfo|franceinfo', 'Radio France'],
  ['CSeries', 'Bombardier'],
  ['A220', 'Airbus'],
  ['Ligue 1+', 'LFP'],
  ['Orange Money', 'Orange'],
]

/** Countries whose bodies, unions and observers an article of theirs names without the country: ISO 3166 code → first forms. */
const seats: Readonly<Record<string, readonly string[]>> = {
  FR: [
    'Cour des comptes', 'Inspection générale des finances', 'Inspection générale des affaires sociales', 'Haut Conseil des finances publiques', "Conseil d'orientation des retraites",
    'ONISR', 'ONDRP', 'InVS', 'SSMSI', 'DEPP', 'OFDT', 'Cevipof', 'Cepii', 'Airparif',
    'Insee', 'Dares', 'Drees', 'Ined', 'OFCE', 'Agreste', 'Citepa', 'Crédoc', 'Santé publique France', 'Météo-France', 'Notaires de France', 'Fnaim', 'CCFA', 'PFA', 'Ifop', 'Elabe', 'Odoxa', 'OpinionWay', 'Viavoice',
    'Médiamétrie', 'Banque de France', 'Ademe', 'Arcep', 'Arcom', 'CNIL', 'CRE', 'FranceAgriMer', 'Haute Autorité de santé', 'ANSM', 'Anses', 'Inserm', 'CNRS', 'Urssaf', 'France Travail', 'Pôle emploi', 'Unédic', 'Agirc-Arrco',
    'Bercy', 'Matignon', 'Élysée', 'DGCCRF', 'Medef', 'CPME', 'CGT', 'CFDT', 'FNSEA', 'AAA Data', 'Avere-France', 'Arvalis', 'Fevad', 'Procos', 'Numeum', 'Confédération paysanne', 'UFC-Que Choisir', 'Sécurité routière', 'Fédération bancaire française', 'CNC', 'Enedis', 'RTE',
  ],
  BE: ['Statbel', 'Iweps', 'Sciensano', 'Vias', 'Bureau fédéral du Plan', 'Banque nationale de Belgique', 'Forem', 'Onem', 'FGTB', 'CSC', 'Test Achats', 'Elia', 'SPF Économie', 'Febiac', 'Traxio'],
  CH: ['MétéoSuisse', 'OFS', 'Banque nationale suisse', 'Seco', 'OFSP', 'Economiesuisse', 'EPFL', 'EPFZ', 'Suva', 'Sotomo', 'gfs.bern', 'Auto-Suisse'],
  LU: ['Statec'],
  MA: ['Office des changes', 'Bank Al-Maghrib', 'HCP'],
  SN: ['ANSD'],
  CI: ['Conseil café-cacao'],
  GH: ['Cocobod'],
  US: ['USDA', 'NOAA', 'FDA', 'NHTSA', 'FAA', 'Conference Board'],
  CA: ['Statistique Canada', 'Institut de la statistique du Québec', 'SCHL', 'Revenu Québec', 'Santé Québec', 'Environnement Canada', 'APCIQ'],
}

const seatOf = new Map(Object.entries(seats).flatMap(([country, forms]) => forms.map((form) => [form, country] as const)))

/** *Cour des comptes* → *Cour des Comptes*, as some papers write it. */
const inCapitals = (form: string): string =>
  form.replace(/ (?!(?:de|du|des|la|le|les|et|pour|en|sur|au|aux) |[dl]['’])\p{Ll}/gu, (start) => start.toUpperCase())

const named = (lines: readonly string[], type: EntityType): readonly Name[] =>
  lines.map((line) => {
    const listed = line.split('|')
    const forms = [...new Set([...listed, ...listed.map(inCapitals)])]
    const country = seatOf.get(forms[0]!)
    return { forms, type, ...(country && { country }) }
  })

/** `{ forms: ['Insee', 'INSEE'], type: 'institution' }`: the index keeps the case of all of them. */
export const names: readonly Name[] = [
  ...named(companies, 'company'),
  ...named(media, 'company').map((name): Name => ({ ...name, reports: true })),
  ...named(institutions, 'institution'),
  ...named(contests, 'event'),
  ...named(observers, 'institution').map((name): Name => ({ ...name, observes: true })),
  ...named(indices, 'index'),
  ...named(places, 'place'),
  ...products.map(([line, owner]): Name => ({ forms: line.split('|'), type: 'product', owner })),
]

/** First names of the francophone press, to tell *Marie Curie* from *Banque Curie*; `null`: borne by both. */
export const firstNames: readonly { readonly gender: Gender | null; readonly names: readonly string[] }[] = [
  {
    gender: 'm',
    names: listOf(`
Adam Adrien Aimé Alain Albert Alexandre Alexis Alfred Alphonse Anatole André Antoine Antonin Aristide Armand Arnaud Arthur Auguste Augustin Aurélien Axel Aymeric Baptiste Barnabé Bastien Benjamin Benoît Benoit Bernard
Bertrand Boris Bruno Cédric Charles Christian Christophe Clément Corentin Cyril Cyrille Damien Daniel David Denis Denys Didier Dimitri Dylan Edgar Edmond Édouard Edouard Émile Emile Émilien Emmanuel Enzo Éric Eric
Ernest Erwan Étienne Etienne Eugène Fabien Fabrice Félix Ferdinand Fernand Florent Florian Franck François Frank Frédéric Gabriel Gaël Gaspard Gaston Gauthier Geoffroy Georges Gérald Gérard Germain Ghislain Gilbert Gilles
Grégoire Grégory Guillaume Gustave Guy Hector Henri Hervé Hippolyte Honoré Hubert Hugo Hugues Igor Isidore Ivan Jacques Jean Jérémie Jérémy Jérôme Joachim Joël Jonathan Jordan Joseph Jules Julien Justin Kévin Kevin Kylian
Lambert Laurent Léo Léon Léopold Lilian Lionel Loïc Louis Loup Luc Lucas Lucien Ludovic Mael Maël Manuel Marc Marcel Marius Martial Martin Mathias Mathieu Mathis Matthieu Maurice Max Maxence Médéric Michaël Michel
Mickaël Nathan Nicolas Noé Noël Norbert Octave Olivier Oscar Patrice Patrick Paul Philibert Philippe Pierre Quentin Raoul Raphaël Raymond Régis Rémi Rémy Renaud René Richard Robert Rodolphe Rodrigue Roger Roland
Romain Roman Ronan Rudy Samuel Samy Sébastien Serge Séverin Simon Stanislas Stéphane Steve Sylvain Tanguy Théo Théodore Théophile Thibault Thibaut Thierry Thomas Timothée Titouan Tom Tony Tristan Ulysse Valentin Valéry
Victor Vincent Virgile Vivien Wilfried William Xavier Yann Yannick Yoann Yohan Yves Yvon Zacharie
Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abderrahmane Abdou Abdoulaye Abdul Abdullah Adama Adel Ahmadou Ahmed Aimen Ali Alioune Alpha Amadou Amar Amin Amine Anis Ayoub Aziz Azzedine Babacar Bachir Badr Bakary Bilal Boubacar
Boukary Brahim Cheikh Chérif Cheick Demba Driss Fadi Farid Faouzi Fayçal Fethi Fouad Habib Hakim Hamadi Hamid Hamidou Hamza Hassan Hassane Hicham Hocine Hussein Ibrahim Ibrahima Idriss Idrissa Imad Ismaël Ismaïl Issa Issouf Jamal Kader
Kaïs Kamel Karim Khaled Khalid Khalil Lamine Lassana Lassina Macky Mahamadou Mahamat Mahmoud Malick Mamadou Mansour Marouane Mehdi Moctar Modou Mohamed Mohammed Moktar Moncef Mouhamadou Mounir Mourad Mousa Moussa Mustafa Mustapha
Nabil Nacer Nadir Nasser Nizar Omar Oumar Ousmane Pape Rachid Rafik Ramzi Rayan Réda Riad Ridha Sadio Saïd Salah Salif Salim Samir Seydou Sidi Sofiane Souleymane Soumaïla Taha Tahar Tarek Tariq Tidiane Tijani Toufik Wassim Yacine
Yassine Younes Youssef Youssouf Yusuf Zakaria Zied Zinedine Alassane Aliou Assimi Bassirou Faure Kossi Koffi Kouadio Kouamé Kwame Ousseynou Roch Serigne Tiémoko Yao Célestin Désiré Dieudonné Fidèle
Fulgence Innocent Juvénal Parfait Séraphin Théoneste Évariste Félicien Gédéon Placide Prosper Aristote Espoir Moïse
Aaron Alan Albrecht Alberto Alejandro Alessandro Alex Alexander Alistair Andreas Andrei Andrew Andrzej Andy Anders Angelo Anthony Antonio António Antoni Antony Arturo Barack Ben Bernardo Bill Björn Bob Brad Brian Bryan Carl Carlo Carlos Chad Chris
Christopher Christoph Chuck Claudio Colin Craig Dario Darren Dave Dennis Diego Dieter Dmitri Don Donald Doug Douglas Ed Eduardo Edward Elon Emilio Enrico Enrique Erik Ernst Evan Fabio Federico Felipe Fernando Filippo Francesco Francisco Frans Friedrich
Gary Geert Geoff George Gerhard Gianluca Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Guido Gunther Gustavo Hans Harald Harry Heinz Helmut Henry Hiroshi Howard Ian Jack Jacob Jaime James Jamie Jan Javier Jay Jeff Jeffrey Jens Jensen Jeremy
Jerome Jim Jimmy Joao João Joe Johan Johann John Johnny Jorge José Jose Josh Joshua Juan Jürgen Kaja Karl Keir Keith Ken Kenneth Kenji Klaus Kurt Kyle Larry Lars Leo Leonardo Lloyd Lorenzo Luca Luigi Luis Luiz Luke Maarten Manfred Marcelo
Marco Marcus Mario Mark Markus Massimo Matt Matteo Matthew Michael Miguel Mikael Mike Mikhail Mitch Narendra Neil Nick Nikolai Nicolás Nils Olaf Ole Oleg Oliver Otto Pablo Paolo Patrik Pavel Pedro Peter Petr Phil Philip Pieter Piotr Rafael Rainer
Ralph Randy Ray Ricardo Rick Riccardo Roberto Rodrigo Ron Ronald Rolf Ross Ryan Sandro Satya Scott Sean Sergei Sergueï Sergio Shigeru Silvio Stefan Stefano Stephen Steven Stuart Sundar Sven Takeshi Ted Terry Tim Tobias Todd Travis Trevor
Tyler Ugo Ulrich Urs Uwe Vadim Viktor Vladimir Volodymyr Volker Walter Warren Wayne Werner Wolfgang Xi Yoshihiro Yuri Zack Zhang
Beat Daniele Ignazio Ueli Jörg Ruedi Blaise Pierre-Yves Pierre-Alain Jean-Pierre Jean-Luc Jean-Claude Jean-Marc Jean-Michel Jean-François Jean-Paul Jean-Louis Jean-Baptiste Jean-Philippe Jean-Christophe Jean-Yves Jean-Jacques Jean-Noël
Jean-Pascal Jean-Charles Jean-Sébastien Jean-Dominique Jean-Bernard Jean-Daniel Pierre-André Pierre-Olivier Pierre-Antoine Charles-Henri Paul-Henri Marc-André Marc-Antoine Louis-Philippe Karl-Heinz Hans-Peter Bart Dirk Koen Joost Wouter Jeroen Elio Rudi
`),
  },
  {
    gender: 'f',
    names: listOf(`
Adèle Adeline Adrienne Agathe Aglaé Agnès Aïcha Alberte Albane Alexandra Alice Aline Amandine Amélie Anaïs Anastasia Andrée Angèle Angélique Anita Anna Annabelle Anne Annick Annie Anouk Apolline Ariane Arlette Armelle Astrid Aude Audrey Aurélie
Aurore Axelle Barbara Béatrice Bénédicte Bérénice Bernadette Berthe Blanche Brigitte Camille Capucine Carine Carla Carole Caroline Catherine Cécile Céleste Célia Célie Céline Chantal Charlène Charline Charlotte Chloé Christel Christelle Christiane Christine
Claire Clara Clarisse Claudette Claudine Clémence Clémentine Cloé Clotilde Coline Colette Coralie Corinne Cynthia Daniela Danièle Danielle Daphné Déborah Delphine Denise Diane Dorothée Édith Edith Éléonore Éliane Eliane Élisa Élisabeth Elisabeth
Élise Elise Élodie Elodie Elsa Emma Emmanuelle Émeline Émilie Emilie Ernestine Estelle Esther Eugénie Eva Ève Évelyne Evelyne Fabienne Fanny Faustine Félicité Fernande Flavie Fleur Flora Flore Florence Floriane France Francine Françoise Frédérique Gabrielle
Gaëlle Geneviève Georgette Géraldine Germaine Ghislaine Gilberte Ginette Gisèle Gwendoline Gwenaëlle Hélène Héloïse Henriette Hortense Huguette Inès Ingrid Irène Iris Isabelle Jacqueline Jade Jeanne Jeannine Jennifer Jessica Joëlle Johanna Joséphine Josette
Josiane Judith Julia Julie Juliette Justine Karine Katia Laetitia Laëtitia Laura Laure Laurence Laurène Laurie Léa Léonie Léontine Liliane Lina Lise Lisa Lola Louise Louane Lucette Lucie Lucienne Lucile Ludivine Lydia Lydie Lyne Madeleine Maëlle Maeva Magali
Maggy Mahaut Maïté Manon Marcelle Margaux Margot Marguerite Maria Marianne Marie Mariette Marilyne Marine Marion Marjorie Marlène Marthe Martine Mathilde Maud Mélanie Mélissa Mélodie Micheline Michèle Mireille Monique Morgane Muriel Mylène Myriam Nadège Nadia
Nadine Natacha Nathalie Nelly Nicole Nina Ninon Noémie Océane Odette Odile Olga Olivia Olympe Ophélie Pascale Patricia Paule Paulette Pauline Pénélope Pierrette Priscilla Prune Rachel Raphaëlle Raymonde Régine Reine Rébecca Renée Rita Rolande Romane Rosalie Rose
Roseline Roxane Ruth Sabine Sabrina Salomé Sandra Sandrine Sara Sarah Séverine Sidonie Simone Solange Solène Sonia Sophie Stella Stéphanie Suzanne Suzette Sybille Sylvette Sylvie Tatiana Tessa Thérèse Tiphaine Valentine Valérie Vanessa Véra Véronique Victoire
Victorine Violaine Violette Virginie Viviane Yolande Yvette Yvonne Zoé
Aïda Aïssa Aïssata Aïssatou Amal Amel Amina Aminata Aminatou Amira Asma Assia Assa Awa Aya Aziza Bineta Bintou Chafia Coumba Dalila Dounia Fadila Farah Farida Fatiha Fatima Fatma Fatou Fatoumata Faïza Habiba Hadja Hafida Hafsa Halima Hanane Hawa Hind Houda Ikram Imane
Inaya Jamila Kadiatou Kadidia Khadija Khady Khadidja Kenza Lalla Lamia Latifa Leïla Leila Lilia Loubna Maimouna Malika Mariam Mariama Mariame Maryam Meriem Mouna Naïma Najat Najla Nawal Nour Ndeye Nouria Oulimata Oumou Rachida Rahma Ramatou Ramatoulaye Rama Rim
Rokhaya Rokia Safia Safiatou Saïda Salimata Samia Samira Sana Selma Siham Sira Sokhna Soraya Souad Soumaya Sihem Thiéba Wafa Warda Yasmina Yasmine Zahra Zaïnab Zeinab Zineb Zohra Adjoa Affoué Akissi Désirée Espérance Immaculée Marie-Claire Philomène
Agatha Alessandra Alexandria Alicia Alison Amanda Amy Ana Andrea Angela Anja Anke Ann Annalena Antje Beatriz Birgit Bridget Britta Carmen Carolina Cathy Chiara Christina Claudia Cristina Debbie Deborah Diana Donna Doris Dorothea Elena Eleonora
Elisabetta Elizabeth Ella Ellen Emily Erika Erin Federica Fiona Frances Francesca Frida Friederike Gail Gina Giorgia Giulia Grace Greta Gudrun Hannah Heather Heidi Heike Helen Helena Helga Hillary Ilaria Ines Ingeborg Inga Isabel Isabella Ivana Jane Janet
Janine Jill Joan Joanna Jodie Josefa Kamala Karen Karin Kate Katharina Katherine Kathleen Kathryn Katja Katrin Kelly Kirsten Kristalina Kristin Laila Linda Lori Lucia Luisa Lynn Magdalena Maggie Maja Manuela Margaret Margarita Margrethe
Marina Marissa Marta Martha Mary Megan Melinda Melania Melissa Mette Michelle Miranda Monica Monika Nancy Naomi Natalia Natasha Ngozi Nikki Nora Ursula Olena Pamela Paola Paula Petra Rebecca Renate Roberta Rosa Safra Sally Samantha
Sanna Sharon Sheryl Silvia Simona Sofia Susan Susanne Svetlana Teresa Tina Ulrike Valentina Vera Veronica Victoria Viola Wendy Whitney Yuko Yulia Zofia
Anne-Marie Anne-Sophie Anne-Laure Anne-Lise Anne-Claire Marie-Laure Marie-Claude Marie-Christine Marie-Pierre Marie-France Marie-Hélène Marie-Josée Marie-Ève Marie-Eve Marie-Anne Marie-Thérèse Marie-Paule Marie-Louise Marie-Noëlle Marie-Odile Marie-Françoise
Elisabeth-Anne Guylaine Josée Lyse Marie-Andrée Sonja Simonetta Annemarie Jolanta Petronella Sophie-Anne
`),
  },
  { gender: null, names: listOf('Alix Andréa Ange Ariel Charlie Claude Dominique Eden Elie Gabriele Jackie Jean-Marie Jocelyn Jocelyne Kerry Kim Leslie Lou Léa-Marie Maxime Morgan Nikita Noa Pascal Robin Sacha Sam Sasha Stacy Stevie Taylor Yaël Élie') },
]

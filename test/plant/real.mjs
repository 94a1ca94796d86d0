// Places in articles of the project and of the development set whose text supports a check: the words, the figure that is right
// and what is put in its place. `copy`: the changed text is a second article beside the first.
export const real = [
  ...[
    ['corpus/002', 'qui [double] l’audience par rapport aux 100', 'triple'],
    ['corpus/002', 'plus du double des [1,6 milliard] de dollars', '2,6 milliards'],
    ['eco-01', 'soit une baisse de [8,8 %] en données', '18,8 %'],
    ['eco-09', '1,35 $, ou [7,2 %], à 17,40', '9,7 %'],
    ['soc-03', 'ont reculé de [6,5 %] en zone', '16,5 %'],
    ['soc-03', 'à la même date (+[24 %])', '34 %'],
    ['soc-07', 'une hausse de [43 %] qui', '30 %'],
    ['f-02', 'a perdu [0,76 %] à 8 170', '1,76 %'],
    ['f-05', 'contre 265 auparavant (+[5,3 %])', '8,3 %'],
    ['f-07', 'soit un bond de [54,5 %]', '35,3 %'],
    ['f-07', "près d'[un quart] de moins", 'un tiers'],
    ['f-09', 'à [1,4 milliard], plus du double', '1,1 milliard'],
  ].map((row) => ['change', ...row]),
  ...[
    ['f-04', 'soit [1,7 point] de plus que la moyenne', '3,7 points'],
    ['eco-03', 'abaisser de [25 points] de base', '50 points'],
    ['f-13', 'devance de [quatre points]', 'huit points'],
  ].map((row) => ['points', ...row]),
  ...[
    ['f-07', 'soit [36 %] de sa production', '63 %'],
    ['eco-11', 'soit près de [neuf dixièmes] du total', 'six dixièmes'],
  ].map((row) => ['part', ...row]),
  ...[
    ['soc-09', 'soit près de [4 800] par jour', '14 800'],
    ['f-06', 'On parle de [400 M$] par kilomètre', '900 M$'],
  ].map((row) => ['average', ...row]),
  ...[
    ['eco-03', "(environ [628 millions] d'euros)", '628 milliards'],
    ['f-07', "(environ [4 millions] d'euros)", '40 millions'],
  ].map((row) => ['currency', ...row]),
  ...[
    ['corpus/004', 'passant de 450 millions à [650 millions]', '650 milliards'],
    ['corpus/000', 'après les [700 millions]', '700 milliards'],
    ['eco-01', 'contre [2,05 milliards] un an', '2,05 millions'],
    ['f-07', 'mobilisera [17,5 milliards] de FCFA', '17,5 millions'],
  ].map((row) => ['slip', ...row]),
  ...[
    ['corpus/000', 'compte désormais [800 millions] d’utilisateurs', '900 millions'],
    ['corpus/001', 'à [300 milliards] de dollars', '340 milliards'],
    ['eco-11', "un chiffre d'affaires de [58,3 milliards]", '53,8 milliards'],
    ['f-03', 'comptait alors [2,4 millions] de chômeurs', '3,4 millions'],
    ['f-10', 'ne compte plus que [612 lits]', '512 lits'],
  ].map((row) => ['divergence', ...row]),
]

"""Words of Spanish, Portuguese, French and Italian around the name of a page, and that are none of it."""

from __future__ import annotations

from typing import Final

STATES: Final = frozenset(
    """
    privado privada prive privee privato chiuso chiusa cerrado cerrada fechado fechada ferme fermee
    publico publica publique pubblico pubblica personal pessoal personale personnel nuevo nueva novo
    nova nuovo nuova nouveau nouvelle viejo vieja velho velha vecchio vieux vieille bloqueado bloqueada
    bloccato bloque bloquee mort morte muerto muerta morto morta caido caida hackeado hackeada piratato
    pirate lento lenta lent lente roto rota quebrado rotto casse igual uguale pareil lo le mismo misma
    mesmo mesma meme stesso stessa solo so solamente seulement soltanto siempre sempre toujours jamais
    nunca mai hace faz fa desde depuis da dal ya ja deja gia ahora agora maintenant adesso ora aun
    aunque ainda encore ancora peor pior pire peggio feo feia mejor melhor mieux meglio malo malisimo
    ruim nul nulle schifo horrible orrivel orribile facil facile dificil difficile imposible impossible
    impossibile muy muito molto tres trop troppo demasiado bastante bem bien bene mal male pas non no
    nao sin sem sans senza tan tao asi assim cosi uno una un uma une este esta esse essa isso questo
    questa celui celle ce cet de suficiente inutil inutile lleno llena cheio cheia pieno piena plein
    pleine activo activa ativo ativa attivo attiva actif active verificado verificada verificato seguro
    segura sicuro sur gratuito gratis activado vendido bonito bonita bella bello belle beau lindo linda
    mio mia mi meu minha mon ma mes vuestro vostro nuestra suya sua tuya tua tuo suo suyo antigo antiga
    antiguo antigua ancien ancienne antico poco pouco peu anos anni annees ans tempo tiempo temps meses
    marca marque marchio familia famille famiglia amigos amis amici todos tous tutti gente gens
    suspendido suspendida suspendue suspendu sospeso sospesa parado parada ferma fermo
    """.split()
)
"""What an account or a page is like, what became of it, and small words around that."""

LEADING: Final = frozenset(
    """
    encuentra encuentras encuentran encontras encontrais encuentro llamo llama llaman chiama appelle
    m'appelle s'appelle chamo chama acha achas acham trovi trova trovate trouves trouvez trouve estoy
    estamos estou sale salgo aparezco aparece apareco appaio figuro soy sou sono siamo somos suis est es
    e busquen busque busca buscame buscanos buscadme procure procura procurem cerca cercate cerchi
    cherchez cherche tapez tape ponga ponme pon poneme digite digita digitate escribe me nos ci mi se lo
    aqui ahi la li ya tambien tambem aussi anche
    """.split()
)
"""Words that lead from the name of a network to a handle: "en insta me encuentras como …"."""

GO_ON: Final = frozenset(
    """
    si se q que pq porque pour per para por parce qui quien onde donde dove ou mandeme mandame manda
    mande escribe escribeme ecrivez ecris scrivimi scrivetemi mettimi metteteci mettete chama chame
    chamem la ahi alli li tem tienes teneis trovi trovate trouveras tu voce vc il y e et ti vi te me mi
    je j'ai ho tengo eu yo io pon ponme busca buscame cerca cercami procura cherche aparece aparezco
    sale salgo con com avec cosi asi assim comme como tudo todo tutto tout mais mas pero ma
    """.split()
)
"""What people go on with behind a name: the name ends before it."""

CONNECTING: Final = frozenset(
    """
    de del della delle dei do da dos das du des la las los el le les il lo di y e et en chez per para
    pour con com avec au aux a the of and by x
    """.split()
)
"""Words that stand within names."""

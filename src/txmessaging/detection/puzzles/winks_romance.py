"""What people say in Spanish, Portuguese, French and Italian where digits are no quantities.

Everyday phrases, collected by hand; without accents, as folded text is.
"""

from __future__ import annotations

from typing import Final

PHRASES_ROMANCE: Final = """
    juntele las, juntale las, juntalos, juntalas, juntelos, juntelas, junta las, junta los, junta
    todo, juntas las, todo pegado, todo corrido, de corrido, uno tras otro, uno detras de, una
    detras de, uno al lado, a buen entendedor, no son horas, no son precios, no son medidas, no son
    tallas, no es precio, no es un precio, no es el precio, no es una medida, no es una fecha, no es
    fecha, no es la hora, tu ya sabes, ya me entiendes, ya tu sabes, me captas, tu me entiendes,
    quita el euro, quita el signo, sin los puntos, sin el signo, esa medida, esas medidas, a ese
    precio, marca la medida, marca el precio, marca esas, marca eso, marcala, llama a eso, llama a
    esa, llama a ese, llama al precio, lee los, lee todo, leelo seguido, leelo todo, nao sao horas,
    nao sao precos, nao e preco, nao e hora, nao e data, nao sao medidas, nao e medida, tire os,
    tira os, tira as virgulas, um do lado, um atras do, um depois do, bota um do, cola tudo, tudo
    colado, tudo seguido, tudo junto, junta tudo, junte tudo, junte os, junte as, liga pra essa,
    liga pro preco, disca o preco, disca essa, pra bom entendedor, para
    bom entendedor, estas a perceber, ce ne sont, c est pas un prix, c est pas une, pas
    un prix, pas une taille, pas des prix, pas une date, pas une heure, colle les, collez les, colle
    tout, collez tout, bout a bout, a la suite, mis a la, l un apres, les uns apres, enleve les,
    enlevez les, vire les, retire les, sans les virgules, sans les points, compose le prix, compose
    ca, appelle le prix, appelle ce prix, fais le prix, tu m as compris, vous m avez compris, a bon
    entendeur, clin d, lis les, lisez les, lis tout, mets les, mettez les, non sono orari, non sono
    prezzi, non sono misure, non e un prezzo, non e un orario, non e una data, non e una misura, non
    e il prezzo, non e la misura, uno dopo l, uno dietro l, di seguito, tutto unito,
    tutti attaccati, tutte attaccate, orari attaccati, numeri attaccati, attacca i, attacca le,
    attaccali, togli i, togli le, togli gli, senza i punti, senza virgole, mettili in, mettile in,
    unisci i, unisci le, unisci tutto, a buon intenditor, mi hai capito, mi capisci, fai
    squillare, chiama il prezzo, chiama quella misura, chiama quel, componi il
"""
"""Phrases with commas between them, as in the table of the other languages."""

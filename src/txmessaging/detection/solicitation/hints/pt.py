"""Words of hints in Portuguese."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancela cancele cancelas cancelar cancelamos cancelo cancelando cancelava anula anule anular
        anulamos anulo anulas recusa recuse recusar desiste_da_compra desistir_da_compra tira_o_anuncio
        tire_o_anuncio apaga_o_anuncio remove_o_anuncio deixa_expirar deixamos_expirar retira_o_anuncio
        recusa_o_pedido desiste_do_pedido cancela_aqui cancelar_aqui cancela_por_aqui deixa_cair
    """,
    "cash": """
        transferencia pix mbway mb_way dinheiro em_dinheiro em_maos a_dinheiro paypal picpay iban nib
        deposito em_mao boleto ted doc chave_pix dados_bancarios conta_bancaria especie em_especie
        numerario revolut transfiro deposito_na_sua_conta na_sua_conta na_minha_conta na_tua_conta cripto
        bitcoin btc pague_pelo_picpay pago_no_pix
    """,
    "direct": """
        direto diretamente por_fora entre_nos entre_a_gente so_entre_nos em_particular no_particular
        fora_daqui fora_do fora_da sem_intermediario sem_intermediarios sem_a_plataforma sem_o_site
        sem_o_app por_privado em_privado cara_a_cara fora_do_site pessoalmente sem_passar
        por_baixo_dos_panos a_parte me_chama_direto direto_comigo comigo_direto sem_olx sem_enjoei
        sem_o_olx trato_do_assunto_consigo de_pessoa_para_pessoa
    """,
    "cheaper": """
        mais_barato mais_barata desconto descontinho abatimento mais_em_conta em_conta faco_por faco_mais
        te_faco lhe_faco deixo_por deixo_mais melhor_preco preco_melhor preco_especial economiza
        economizamos economizar poupamos poupa poupar a_menos ganhar ganhamos sai_menos menos_reais tiro
        tirar
    """,
    "fees": """
        comissao comissoes taxa taxas tarifa tarifas fica_com_uma_parte fica_com_parte cobram cobra_muito
        come_uma_parte porcentagem percentagem abocanha descontam
    """,
    "saves": """
        sem evita evitar evitamos evitando economiza economizar economizamos poupamos poupar ambos os_dois
        fugir escapar dividimos nao_tem
    """,
    "shop": """
        minha_loja nossa_loja nosso_site meu_site minha_pagina nossa_pagina nome_da_loja
        nome_da_minha_loja nome_da_nossa_loja site_proprio loja_online loja_virtual meu_proprio_site
        nosso_proprio_site loja_propria nosso_catalogo nome_da_marca nome_do_atelie
    """,
    "search": """
        google procura procure procurar pesquisa pesquise pesquisar busca busque joga digita digite
        procurem acha encontra googla
    """,
    "order": """
        compra_la compre_la compra_por_la compre_por_la pede_por_la peca_por_la encomende_por_la
        encomenda_la compra_direto compre_direto pedir_por_la faz_o_pedido_la faz_o_pedido_por_la
        encomendar_la compra_direto_com_a_gente
    """,
    "later": """
        proxima_vez proxima_compra proximas_compras proximo_pedido proximos_pedidos no_futuro
        daqui_pra_frente para_a_proxima pra_proxima outras_compras numa_proxima futuras_compras
        proxima_encomenda proximas_encomendas
    """,
    "leave": """
        combinar_por_fora combinarmos_por_fora combinamos_por_fora fazer_por_fora fazemos_por_fora
        fechar_por_fora fechamos_por_fora negociar_por_fora acertar_por_fora acertamos_por_fora
        fora_da_plataforma fora_do_site fora_do_app sem_passar_pelo_site sem_passar_pela_plataforma
        sem_passar_pelo_app sem_passar_por_aqui resolver_por_fora resolvemos_por_fora tirar_o_site_do_meio
        sem_ser_pelo_site sem_ser_pela_plataforma sem_ser_pelo_app do_que_por_esse_site
        do_que_por_este_site dar_dinheiro_pro_site dar_dinheiro_ao_site engordar_o_site pra_que_pagar
        pular_o_site
    """,
    "hint": """
        sabe_qual sabes_qual voce_sabe ce_sabe vc_sabe tu_sabes entendeu_ne entendeu entendedor me_entende
        ja_sabe ja_sabes adivinha sabe_qual_e percebes percebeste captou
    """,
    "talk": """
        conversar conversa conversamos falar falarmos falamos fala se_falar chama chamar chame escreve
        escreva continuar contactar contatar comunicar mandar_mensagem trocar_ideia vem bora vamos
    """,
    "elsewhere": """
        outro_lugar outro_sitio outro_lado outro_jeito outra_forma outra_maneira outro_meio outra_app
        outro_app outro_aplicativo outra_via noutro_sitio noutro_lado sem_ser_por_esse_chat
        sem_ser_por_este_chat sem_ser_por_aqui sem_ser_aqui fora_deste_chat fora_desse_chat fora_do_chat
        que_nao_seja_aqui que_nao_esse_chat que_nao_seja_por_aqui noutra_app outro_canal pro_verdinho
        no_verdinho verdinho mais_privado algo_mais_privado nao_gosto_de_falar_por_aqui outro_meio_de
    """,
    "pieces": """
        em_partes por_partes aos_poucos aos_pedacos em_pedacos pedaco_por_pedaco picado picadinho
        em_varias_mensagens em_duas_mensagens em_duas_partes primeira_parte segunda_parte primeira_metade
        segunda_metade metade_agora numero_por_numero digito_por_digito junta_tudo so_juntar e_so_juntar
        junte um_de_cada_vez aos_bocados em_bocados parcelado separado de_dois_em_dois dividido
        por_extenso em_letras em_palavras uma_palavra_de_cada_vez um_numero_de_cada com_espacos
        letra_por_letra vai_anotando
    """,
    "evades": """
        eles_apagam apagam eles_bloqueiam bloqueiam bloqueia eles_censuram censuram censura eles_cortam
        cortam nao_percebem nao_detecta nao_detetam detecta deteta detectam some_a_mensagem e_bloqueado
        e_apagado e_bloqueada fica_bloqueado fica_com_asterisco asteriscos eles_nao_veem nao_veem
        ninguem_ve apaga_o bloqueia_o senao_some senao_apaga senao_bloqueia escondem tapam sem_bloquear
        nao_me_deixa_mandar nao_deixa_mandar mensagem_some antes_que_apaguem passa_assim assim_passa
        a_mensagem_some
    """,
    "detail": """
        numero cel celular telemovel telefone contato contacto email e-mail mail zap dados usuario zapzap
    """,
    "card": """
        cartao cartaozinho bilhete papelzinho papel panfleto folheto etiqueta qr codigo
        cartao_de_agradecimento
    """,
    "parcel": "caixa pacote encomenda embalagem envelope pacotinho",
    "nothere": """
        nao_aqui nao_por_aqui por_aqui_nao aqui_nao em_vez_daqui em_vez_de_aqui nao_pelo_site nao_pelo_app
        nao_pela_plataforma nao_neste_chat nao_nesse_chat sem_ser_aqui nao_precisa_comprar_por_aqui
        nao_por_ca por_ca_nao
    """,
    "find": """
        me_acha me_encontra me_procura me_segue meu_nome nome_e_sobrenome mesmo_arroba igual_aqui
        me_adiciona adiciona_me procura_me encontras_me meu_arroba me_chama_la igual_ao_daqui
    """,
    "picture": """
        numa_foto na_foto nas_fotos em_foto numa_imagem na_imagem print num_print dentro_da_foto
        ultima_foto canto_da_foto cantinho_da_caixa
    """,
    "watched": """
        vigiam monitoram monitorizam leem_tudo leem_as controlam espiam tao_de_olho estao_de_olho
        eles_leem fiscalizam ficam_lendo eles_leem_tudo
    """,
    "yours": """
        seu_numero teu_numero seu_cel teu_cel seu_celular teu_celular seu_telefone teu_telefone
        seu_telemovel teu_telemovel seu_zap teu_zap seu_whats teu_whats seu_whatsapp teu_whatsapp
        seu_insta teu_insta seu_email teu_email seu_mail um_mail_seu seu_contato teu_contato seu_contacto
        teu_contacto seu_contacto_telefonico seu_pix teu_pix sua_chave um_contacto_telefonico
        um_contato_seu correio_eletronico_o_posso seu_face
    """,
    "asking": """
        manda mande passa passe envia envie diga me_diz qual deixa deixe facultar pode podia poderia
        arranje preciso precisava dar me_da tem fala informe
    """,
    "group": """
        nosso_grupo entra_no_grupo entre_no_grupo no_grupo escaneia_o leia_o_qr nosso_canal grupo_vip
        le_o_qr
    """,
    "dispute": """
        fechar_a_disputa fecha_a_disputa feche_a_disputa encerra_a_disputa encerrar_a_reclamacao
        fecha_a_reclamacao retire_a_reclamacao apaga_a_avaliacao apague_a_avaliacao tira_a_avaliacao
        em_vez_de_devolver se_nao_devolver se_ficar_com
    """,
    "protection": "protecao_ao_comprador pagamento_seguro protecao_de_compra",
    "slow": """
        trava_muito trava_toda demora_mto demora_muito chat_trava app_trava quase_nao_entro entro_pouco
        nao_recebo_notificacao nao_chegam_as_notificacoes e_muito_lento muito_lento da_erro nao_notifica
        mensagem_some
    """,
    "fromme": "comigo a_mim pra_mim de_mim com_a_gente connosco conosco me_chama me_procura",
    "look": "olha olhe da_zoom zoom veja ta_la esta_la coloquei_meu anota rapido print le_la",
    "reported": """
        denunciei reportei me_pediu pediram_me pediu_me um_cara_me alguem_me um_vendedor_me queria_que_eu
        um_comprador_me
    """,
    "portrait": "foto_do_perfil foto_de_perfil no_meu_perfil canto_da_foto cantinho_da_caixa",
}
"""By name of the set; `_` joins words."""

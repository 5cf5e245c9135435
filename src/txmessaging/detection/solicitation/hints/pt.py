"""Words of hints in Portuguese."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancela cancele cancelas cancelar cancelamos cancelo cancelando cancelava anula anule anular
        anulamos anulo anulas recusa recuse recusar desiste_da_compra desistir_da_compra tira_o_anuncio
        tire_o_anuncio apaga_o_anuncio remove_o_anuncio deixa_expirar deixamos_expirar retira_o_anuncio
        recusa_o_pedido desiste_do_pedido cancela_aqui cancelar_aqui cancela_por_aqui deixa_cair
        cancelares cancele_a cancele_o cancelem cancelarmos cancelarem cancela_o cancela_a cancela_ai
        cancelar_o_pedido cancelar_a_compra cancela_a_compra cancela_o_pedido cancela_a_encomenda
        cancele_a_encomenda cancelar_a_encomenda anulares anula_a recusa_a_minha recusa_minha recuse_minha
        recuse_a_minha recusar_minha recusas_a_minha rejeita_a_minha rejeita_minha recusa_meu
        rejeita_o_pedido tiras_o_anuncio tirar_o_anuncio retire_o_anuncio retirar_o_anuncio
        apague_o_anuncio apagas_o_anuncio apagar_o_anuncio remova_o_anuncio exclui_o_anuncio
        exclua_o_anuncio pausa_o_anuncio pause_o_anuncio encerrar_o_leilao encerra_o_leilao
        encerre_o_leilao fecha_o_leilao feche_o_leilao fechar_o_leilao termina_o_leilao termine_o_leilao
        terminar_o_leilao parar_o_leilao nao_queres_mais ja_nao_queres que_desistiu que_desististe
        desistiu_da desiste_da desista_da desistir_da desfaz_a_compra desfazer_a_compra mudou_de_ideia
        mudaste_de_ideia deixa_vencer deixar_expirar deixar_vencer deixa_caducar clica_em_cancelar
    """,
    "cash": """
        no_pix no_mbway no_dinheiro no_paypal transferencia pix mbway mb_way dinheiro em_dinheiro em_maos
        a_dinheiro paypal picpay iban nib deposito em_mao boleto ted doc chave_pix dados_bancarios
        conta_bancaria especie em_especie numerario revolut transfiro deposito_na_sua_conta na_sua_conta
        na_minha_conta na_tua_conta cripto bitcoin btc pague_pelo_picpay pago_no_pix pix_direto por_pix
        via_pix pelo_pix um_pix faz_pix faz_um_pix faz_o_pix faca_um_pix faca_o_pix fazer_pix fazer_um_pix
        fazes_pix meu_pix minha_chave minha_chave_pix te_mando_o_pix manda_pix paga_no_pix pague_no_pix
        pagar_no_pix por_mbway por_mb_way fazes_mbway faz_mbway transferencia_direta
        transferencia_bancaria fazer_transferencia faz_transferencia fazes_transferencia
        faca_a_transferencia faca_transferencia fizer_transferencia por_transferencia transfere transfira
        transferes transferir_para transfere_pra transfere_para_mim transfere_direto doc_bancario deposita
        depositas deposito_na deposita_na meu_iban meu_nib teu_iban seu_iban na_mao paga_em_maos
        pagas_em_mao pagar_em_maos dinheiro_em_maos dinheiro_na_mao dinheiro_vivo em_cash cash a_vista_em
        paga_em_dinheiro pagas_em_dinheiro grana_na_mao mando_o_dinheiro mando_o_dinheiro_no
        te_mando_metade devolvo_no_pix devolvo_20 paypal_amigos amigos_e_familia amigos_e_familiares
        familia_e_amigos wise western_union mercado_pago_direto cartao_presente_amazon cartao_presente
        gift_card vale_amazon criptomoeda criptomoedas usdt eth nota_direto factura_directamente
        fatura_diretamente faco_nota passar_lhe_factura
    """,
    "direct": """
        no_particular no_pv no_privado direto diretamente por_fora entre_nos entre_a_gente so_entre_nos
        em_particular fora_daqui fora_do fora_da sem_intermediario sem_intermediarios sem_a_plataforma
        sem_o_site sem_o_app por_privado em_privado cara_a_cara fora_do_site pessoalmente sem_passar
        por_baixo_dos_panos a_parte me_chama_direto direto_comigo comigo_direto sem_olx sem_enjoei
        sem_o_olx trato_do_assunto_consigo de_pessoa_para_pessoa diretamente_comigo direto_com_a_gente
        diretamente_conosco diretamente_connosco directamente directamente_a_mim directamente_comigo
        directamente_connosco direto_pra_mim direto_para_mim diretamente_a_nos diretamente_com_o
        fala_direto fale_direto compra_direto compre_direto pede_direto por_fora_do por_fora_da
        por_fora_sai por_fora_com fora_da_vinted fora_da_olx fora_do_olx fora_do_enjoei fora_do_ml
        fora_do_mercado fora_da_plataforma fora_do_app fora_da_app sem_a_vinted sem_a_olx sem_o_enjoei
        sem_o_ml sem_a_app sem_app sem_site sem_plataforma sem_atravessador a_margem_da a_margem_do
        entre_nos_dois so_nos_dois por_baixo_da_mesa venda_direta venda_directa negocio_direto
        aperto_de_mao
    """,
    "cheaper": """
        mais_barato mais_barata desconto descontinho abatimento mais_em_conta em_conta faco_por faco_mais
        te_faco lhe_faco deixo_por deixo_mais melhor_preco preco_melhor preco_especial economiza
        economizamos economizar poupamos poupa poupar a_menos ganhar ganhamos sai_menos menos_reais tiro
        tirar mais_baratinho mais_baratas mais_baratos mais_barato_pra sai_mais_barato sai_mais_em_conta
        fica_mais_barato fica_mais_em_conta fica_mais_barata fica_por_menos sai_por_menos sai_melhor
        sai_mais_em te_faco_por faco_te_por faz_por_menos faco_mais_barato faco_preco faco_um_preco
        faco_te_um_preco faco_lhe_um_preco faco_um_desconto faco_desconto te_dou_desconto dou_desconto
        dou_te_desconto dou_um_desconto dou_lhe_um com_desconto_no desconto_no_pix desconto_no_dinheiro
        tiro_5 tiro_10 tiro_20 tiro_te tiro_lhe abato abato_5 abato_10 abaixo_o_preco baixo_o_preco
        baixo_te baixo_5 baixo_10 preco_de_amigo preco_camarada precinho_bom deixo_te_por te_deixo_por
        vendo_por_menos vendo_mais_barato reais_a_menos euros_a_menos euros_menos reais_de_desconto
        10_menos 20_menos 10_a_menos por_cento_menos economizas voce_economiza vc_economiza poupas
        poupavas poupa_se poupamos_os_dois ganhamos_os_dois os_dois_ganham ganhamos_todos todos_ganham
        todo_mundo_ganha saimos_ganhando compensa_pra frete_gratis_se envio_gratis_se pago_o_frete
        dou_o_frete ofereco_os_portes
    """,
    "fees": """
        comissao comissoes taxa taxas tarifa tarifas fica_com_uma_parte fica_com_parte cobram cobra_muito
        come_uma_parte porcentagem percentagem abocanha descontam taxas_do taxas_da taxa_do_site
        taxa_da_plataforma taxa_do_app taxa_do_ml taxas_do_ml taxa_da_olx taxa_da_vinted taxas_da_vinted
        taxa_do_enjoei sem_taxa sem_taxas sem_a_taxa sem_as_taxas dividir_a_taxa divide_a_taxa comissao_da
        comissao_do sem_comissao sem_a_comissao as_comissoes a_comissao que_eles_cobram eles_cobram
        cobram_demais cobram_muito cobra_demais cobra_um_absurdo cobram_um_absurdo olx_cobra vinted_cobra
        enjoei_cobra ml_cobra mercado_livre_cobra etsy_cobra fica_com_10 ficam_com_10 fica_com_20
        ficam_com_uma ficam_com_parte eles_descontam levam_muito tiram_muito mordida_do ganham_muito
        ja_ganham_muito ganham_demais enchem_os_bolsos tarifa_do tarifas_do
    """,
    "saves": """
        sem evita evitar evitamos evitando economiza economizar economizamos poupamos poupar ambos os_dois
        fugir escapar dividimos nao_tem foge fugimos fugir_da escapamos evitas evitava poupas poupa livrar
        livramos nao_pagamos nao_paga esquecemos pulamos rachar racha os_2 meio_a_meio
    """,
    "shop": """
        no_nosso_site no_meu_site no_nosso_proprio minha_loja nossa_loja nosso_site meu_site minha_pagina
        nossa_pagina nome_da_loja nome_da_minha_loja nome_da_nossa_loja site_proprio loja_online
        loja_virtual meu_proprio_site nosso_proprio_site loja_propria nosso_catalogo nome_da_marca
        nome_do_atelie nossa_loja_online minha_loja_online nossa_lojinha minha_lojinha nossa_loja_virtual
        minha_loja_virtual nossa_loja_fisica minha_loja_fisica nome_da_minha nome_da_nossa nome_do_negocio
        nome_do_nosso nome_do_meu nome_da_minha_marca nosso_site_proprio site_nosso nossa_pagina_propria
        pagina_propria meu_ecommerce nosso_ecommerce
    """,
    "search": """
        no_google google procura procure procurar pesquisa pesquise pesquisar busca busque joga digita
        digite procurem acha encontra googla joga_no_google joga_o_nome jogue_no_google joga_la pesquisas
        pesquisem buscar escreve_no_google mete_no_google poe_no_google poe_o_nome googlar acha_facil
        acha_a_gente encontra_facil encontra_nos facil_de_achar facil_de_encontrar
    """,
    "order": """
        compra_la compre_la compra_por_la compre_por_la pede_por_la peca_por_la encomende_por_la
        encomenda_la compra_direto compre_direto pedir_por_la faz_o_pedido_la faz_o_pedido_por_la
        encomendar_la compra_direto_com_a_gente comprar_la se_comprar_la se_comprares_la comprando_la
        compra_direto_la compra_diretamente_la encomende_la encomendas_la pede_la peca_la pedir_la
        pedes_la faca_o_pedido_la faz_a_encomenda_la pega_por_la leva_por_la la_e_mais_barato la_sai_mais
        la_fica_mais la_esta_mais la_ta_mais la_custa_menos
    """,
    "later": """
        no_futuro proxima_vez proxima_compra proximas_compras proximo_pedido proximos_pedidos
        daqui_pra_frente para_a_proxima pra_proxima outras_compras numa_proxima futuras_compras
        proxima_encomenda proximas_encomendas proxima_ves da_proxima_vez da_proxima na_proxima_vez
        nas_proximas proximas_vezes para_proximas para_as_proximas para_proximos pras_proximas
        futuras_encomendas encomendas_futuras compras_futuras pedidos_futuros futuros_pedidos
        daqui_para_a_frente de_agora_em_diante a_partir_de_agora se_quiser_mais se_quiseres_mais
        se_precisar_de_mais se_precisares_de_mais quando_quiser_mais quando_precisar_de_mais
        repetir_o_pedido repetir_a_encomenda outras_encomendas outros_pedidos
    """,
    "leave": """
        combinar_por_fora combinarmos_por_fora combinamos_por_fora fazer_por_fora fazemos_por_fora
        fechar_por_fora fechamos_por_fora negociar_por_fora acertar_por_fora acertamos_por_fora
        fora_da_plataforma fora_do_site fora_do_app sem_passar_pelo_site sem_passar_pela_plataforma
        sem_passar_pelo_app sem_passar_por_aqui resolver_por_fora resolvemos_por_fora tirar_o_site_do_meio
        sem_ser_pelo_site sem_ser_pela_plataforma sem_ser_pelo_app do_que_por_esse_site
        do_que_por_este_site dar_dinheiro_pro_site dar_dinheiro_ao_site engordar_o_site pra_que_pagar
        pular_o_site fazemos_entre_nos faz_por_fora fecha_por_fora fecho_por_fora combina_por_fora
        combinamos_fora_daqui combinamos_fora combinar_fora negociamos_por_fora vende_por_fora
        vendes_por_fora vendo_por_fora vender_por_fora compro_por_fora quanto_por_fora quanto_faz_por_fora
        quanto_fica_por_fora quanto_sai_por_fora por_fora_sai por_fora_fica por_fora_faco por_fora_deixo
        por_fora_e_mais por_fora_com_vc resolver_entre_a_gente resolve_entre_a_gente resolvemos_entre_nos
        resolver_entre_nos acertamos_entre_nos a_gente_se_acerta a_gente_acerta_por entre_a_gente_mesmo
        driblar_o_site dribla_o_site driblar_a_plataforma driblar_o_app dribla_a_plataforma dribla_o_app
        driblamos_o contornar_o_site contornar_a_plataforma contornamos_o_site contornamos_a fugir_do_site
        fugir_da_plataforma fugir_do_app foge_do_site fugimos_do_site fugir_da_taxa fugir_das_taxas
        foge_da_taxa pular_a_plataforma pular_o_app pula_o_site passar_por_fora nao_precisa_passar_pelo
        nao_precisa_passar_pela nao_precisamos_passar_pelo nao_precisa_ser_pelo nao_precisa_ser_por_aqui
        nao_e_necessario_passar_pela nao_e_necessario_passar_pelo nao_e_preciso_passar nao_temos_de_passar
        nao_tem_que_passar_pelo nao_precisa_da_protecao nao_precisa_de_protecao esquece_a_protecao
        esqueca_a_protecao esquecemos_o_site esquece_o_site esquece_o_app esquece_a_plataforma
        esqueca_o_site deixa_o_site_de deixa_o_app_de faz_venda_direta fazes_venda_direta
        faz_venda_directa fazem_venda_direta sem_site_no_meio sem_app_no_meio sem_plataforma_no_meio
        sem_ninguem_no_meio a_margem_da_plataforma a_margem_do_site pra_que_dar para_que_dar
        pra_que_pagar_pro pra_que_pagar_taxa pra_que_encher por_que_dar_10 porque_dar_10 dar_10_pra_eles
        dar_dinheiro_pra_eles dar_dinheiro_a_eles eles_ja_ganham ja_ganham_muito ja_ganham_demais
        sustentar_o_site sustentar_a fazer_sem_o_olx fazer_sem_a_olx fazemos_sem_a_olx fazemos_sem_o_olx
        dinheiro_sem_a_olx dinheiro_sem_o_olx deixamos_a_olx deixamos_o_olx deixa_a_olx deixa_o_olx
        esquece_a_olx esquece_o_olx esquecemos_a_olx esquecemos_o_olx esqueca_a_olx esqueca_o_olx
        fugir_do_olx fugir_da_olx foge_do_olx foge_da_olx fugimos_do_olx fugimos_da_olx driblar_o_olx
        driblar_a_olx por_fora_do_olx por_fora_da_olx fora_da_olx_faco fora_do_olx_faco
        passar_pela_olx_nao sem_passar_pela_olx sem_passar_pelo_olx dar_dinheiro_pra_olx pagar_pro_olx
        pagar_pra_olx fazer_sem_o_vinted fazer_sem_a_vinted fazemos_sem_a_vinted fazemos_sem_o_vinted
        dinheiro_sem_a_vinted dinheiro_sem_o_vinted deixamos_a_vinted deixamos_o_vinted deixa_a_vinted
        deixa_o_vinted esquece_a_vinted esquece_o_vinted esquecemos_a_vinted esquecemos_o_vinted
        esqueca_a_vinted esqueca_o_vinted fugir_do_vinted fugir_da_vinted foge_do_vinted foge_da_vinted
        fugimos_do_vinted fugimos_da_vinted driblar_o_vinted driblar_a_vinted por_fora_do_vinted
        por_fora_da_vinted fora_da_vinted_faco fora_do_vinted_faco passar_pela_vinted_nao
        sem_passar_pela_vinted sem_passar_pelo_vinted dar_dinheiro_pra_vinted pagar_pro_vinted
        pagar_pra_vinted fazer_sem_o_enjoei fazer_sem_a_enjoei fazemos_sem_a_enjoei fazemos_sem_o_enjoei
        dinheiro_sem_a_enjoei dinheiro_sem_o_enjoei deixamos_a_enjoei deixamos_o_enjoei deixa_a_enjoei
        deixa_o_enjoei esquece_a_enjoei esquece_o_enjoei esquecemos_a_enjoei esquecemos_o_enjoei
        esqueca_a_enjoei esqueca_o_enjoei fugir_do_enjoei fugir_da_enjoei foge_do_enjoei foge_da_enjoei
        fugimos_do_enjoei fugimos_da_enjoei driblar_o_enjoei driblar_a_enjoei por_fora_do_enjoei
        por_fora_da_enjoei fora_da_enjoei_faco fora_do_enjoei_faco passar_pela_enjoei_nao
        sem_passar_pela_enjoei sem_passar_pelo_enjoei dar_dinheiro_pra_enjoei pagar_pro_enjoei
        pagar_pra_enjoei fazer_sem_o_ebay fazer_sem_a_ebay fazemos_sem_a_ebay fazemos_sem_o_ebay
        dinheiro_sem_a_ebay dinheiro_sem_o_ebay deixamos_a_ebay deixamos_o_ebay deixa_a_ebay deixa_o_ebay
        esquece_a_ebay esquece_o_ebay esquecemos_a_ebay esquecemos_o_ebay esqueca_a_ebay esqueca_o_ebay
        fugir_do_ebay fugir_da_ebay foge_do_ebay foge_da_ebay fugimos_do_ebay fugimos_da_ebay
        driblar_o_ebay driblar_a_ebay por_fora_do_ebay por_fora_da_ebay fora_da_ebay_faco
        fora_do_ebay_faco passar_pela_ebay_nao sem_passar_pela_ebay sem_passar_pelo_ebay
        dar_dinheiro_pra_ebay pagar_pro_ebay pagar_pra_ebay fazer_sem_o_etsy fazer_sem_a_etsy
        fazemos_sem_a_etsy fazemos_sem_o_etsy dinheiro_sem_a_etsy dinheiro_sem_o_etsy deixamos_a_etsy
        deixamos_o_etsy deixa_a_etsy deixa_o_etsy esquece_a_etsy esquece_o_etsy esquecemos_a_etsy
        esquecemos_o_etsy esqueca_a_etsy esqueca_o_etsy fugir_do_etsy fugir_da_etsy foge_do_etsy
        foge_da_etsy fugimos_do_etsy fugimos_da_etsy driblar_o_etsy driblar_a_etsy por_fora_do_etsy
        por_fora_da_etsy fora_da_etsy_faco fora_do_etsy_faco passar_pela_etsy_nao sem_passar_pela_etsy
        sem_passar_pelo_etsy dar_dinheiro_pra_etsy pagar_pro_etsy pagar_pra_etsy fazer_sem_o_ml
        fazer_sem_a_ml fazemos_sem_a_ml fazemos_sem_o_ml dinheiro_sem_a_ml dinheiro_sem_o_ml deixamos_a_ml
        deixamos_o_ml deixa_a_ml deixa_o_ml esquece_a_ml esquece_o_ml esquecemos_a_ml esquecemos_o_ml
        esqueca_a_ml esqueca_o_ml fugir_do_ml fugir_da_ml foge_do_ml foge_da_ml fugimos_do_ml
        fugimos_da_ml driblar_o_ml driblar_a_ml por_fora_do_ml por_fora_da_ml fora_da_ml_faco
        fora_do_ml_faco passar_pela_ml_nao sem_passar_pela_ml sem_passar_pelo_ml dar_dinheiro_pra_ml
        pagar_pro_ml pagar_pra_ml fazer_sem_o_mercado_livre fazer_sem_a_mercado_livre
        fazemos_sem_a_mercado_livre fazemos_sem_o_mercado_livre dinheiro_sem_a_mercado_livre
        dinheiro_sem_o_mercado_livre deixamos_a_mercado_livre deixamos_o_mercado_livre
        deixa_a_mercado_livre deixa_o_mercado_livre esquece_a_mercado_livre esquece_o_mercado_livre
        esquecemos_a_mercado_livre esquecemos_o_mercado_livre esqueca_a_mercado_livre
        esqueca_o_mercado_livre fugir_do_mercado_livre fugir_da_mercado_livre foge_do_mercado_livre
        foge_da_mercado_livre fugimos_do_mercado_livre fugimos_da_mercado_livre driblar_o_mercado_livre
        driblar_a_mercado_livre por_fora_do_mercado_livre por_fora_da_mercado_livre
        fora_da_mercado_livre_faco fora_do_mercado_livre_faco passar_pela_mercado_livre_nao
        sem_passar_pela_mercado_livre sem_passar_pelo_mercado_livre dar_dinheiro_pra_mercado_livre
        pagar_pro_mercado_livre pagar_pra_mercado_livre fazer_sem_o_shopee fazer_sem_a_shopee
        fazemos_sem_a_shopee fazemos_sem_o_shopee dinheiro_sem_a_shopee dinheiro_sem_o_shopee
        deixamos_a_shopee deixamos_o_shopee deixa_a_shopee deixa_o_shopee esquece_a_shopee
        esquece_o_shopee esquecemos_a_shopee esquecemos_o_shopee esqueca_a_shopee esqueca_o_shopee
        fugir_do_shopee fugir_da_shopee foge_do_shopee foge_da_shopee fugimos_do_shopee fugimos_da_shopee
        driblar_o_shopee driblar_a_shopee por_fora_do_shopee por_fora_da_shopee fora_da_shopee_faco
        fora_do_shopee_faco passar_pela_shopee_nao sem_passar_pela_shopee sem_passar_pelo_shopee
        dar_dinheiro_pra_shopee pagar_pro_shopee pagar_pra_shopee fazer_sem_o_custojusto
        fazer_sem_a_custojusto fazemos_sem_a_custojusto fazemos_sem_o_custojusto dinheiro_sem_a_custojusto
        dinheiro_sem_o_custojusto deixamos_a_custojusto deixamos_o_custojusto deixa_a_custojusto
        deixa_o_custojusto esquece_a_custojusto esquece_o_custojusto esquecemos_a_custojusto
        esquecemos_o_custojusto esqueca_a_custojusto esqueca_o_custojusto fugir_do_custojusto
        fugir_da_custojusto foge_do_custojusto foge_da_custojusto fugimos_do_custojusto
        fugimos_da_custojusto driblar_o_custojusto driblar_a_custojusto por_fora_do_custojusto
        por_fora_da_custojusto fora_da_custojusto_faco fora_do_custojusto_faco passar_pela_custojusto_nao
        sem_passar_pela_custojusto sem_passar_pelo_custojusto dar_dinheiro_pra_custojusto
        pagar_pro_custojusto pagar_pra_custojusto
    """,
    "hint": """
        sabe_qual sabes_qual voce_sabe ce_sabe vc_sabe tu_sabes entendeu_ne entendeu entendedor me_entende
        ja_sabe ja_sabes adivinha sabe_qual_e percebes percebeste captou vc_sabe_qual voce_sabe_qual
        tu_sabes_qual sabes_qual_e ja_sabes_qual ja_sabe_qual ce_entendeu tu_entendes percebes_me
        ja_percebeste se_e_que_me_entende se_me_entende se_me_entendes se_e_que_me_entendes ne_me_entende
        sabe_qual_e_ne vc_sabe_onde voce_sabe_onde ja_sabes_onde piscadinha piscadela comeca_com_w
        comeca_por_w comeca_com_zap nao_deixam_escrever nao_deixa_escrever nao_posso_escrever_aqui
        nao_posso_falar_aqui nao_da_pra_escrever_aqui para_bom_entendedor
    """,
    "talk": """
        conversar conversa conversamos falar falarmos falamos fala se_falar chama chamar chame escreve
        escreva continuar contactar contatar comunicar mandar_mensagem trocar_ideia vem bora vamos fale
        falar_contigo falar_com_voce te_falar conversarmos papear bater_papo te_chamar chamar_no chama_la
        escrever escreve_me escreva_me te_escrever manda_mensagem manda_msg manda_uma_msg contacta
        contacte contate contacta_la contacta_lo contacta_me contactar_te entrar_em_contato
        entrar_em_contacto entro_em_contato te_localizar continuamos comunicarmos
    """,
    "elsewhere": """
        no_verdinho no_verde_ai no_outro_app outro_lugar outro_sitio outro_lado outro_jeito outra_forma
        outra_maneira outro_meio outra_app outro_app outro_aplicativo outra_via noutro_sitio noutro_lado
        sem_ser_por_esse_chat sem_ser_por_este_chat sem_ser_por_aqui sem_ser_aqui fora_deste_chat
        fora_desse_chat fora_do_chat que_nao_seja_aqui que_nao_esse_chat que_nao_seja_por_aqui noutra_app
        outro_canal pro_verdinho verdinho mais_privado algo_mais_privado nao_gosto_de_falar_por_aqui
        outro_meio_de outros_jeitos outros_modos outras_vias outros_meios por_que_outro que_outro_meio
        que_outra_forma outras_formas de_outra_forma_sem outros_canais outro_canto noutro_lugar
        noutra_aplicacao outra_aplicacao outra_plataforma outro_lugar_pra por_outro_lugar em_outro_lugar
        onde_mais_posso onde_mais_podemos onde_mais_te que_mais_usas usas_mais_alguma usa_o_que_mais
        usa_outra_coisa tens_outra_coisa tem_outra_coisa outra_coisa_pra outra_coisa_para sem_ser_isso
        sem_ser_este que_nao_seja_este alem_disso_aqui alem_deste_chat alem_desse_chat alem_do_chat
        fora_daqui fora_da_app app_verde aplicativo_verde me_chama_no_verde chama_no_verde app_azul
        app_roxo app_amarelo naquele_do_aviaozinho naquele_do_fantasminha na_outra_app mais_discreto
        mais_reservado por_correio_eletronico por_correio_electronico melhor_por_email melhor_por_telefone
        lugar_mais_privado ta_no_verdinho chama_no_verdinho me_chama_no_verdinho mas_e_o_verdinho
        chama_naquele adiciona_naquele outra_forma_de_contato outra_forma_de_entrar
    """,
    "pieces": """
        em_partes por_partes aos_poucos aos_pedacos em_pedacos pedaco_por_pedaco picado picadinho
        em_varias_mensagens em_duas_mensagens em_duas_partes primeira_parte segunda_parte primeira_metade
        segunda_metade metade_agora numero_por_numero digito_por_digito junta_tudo so_juntar e_so_juntar
        junte um_de_cada_vez aos_bocados em_bocados parcelado separado de_dois_em_dois dividido
        por_extenso em_letras em_palavras uma_palavra_de_cada_vez um_numero_de_cada com_espacos
        letra_por_letra vai_anotando em_2_mensagens em_tres_mensagens em_mensagens_separadas
        mensagens_separadas em_duas_msgs em_2_msgs em_2_partes vai_em_partes em_pedacinhos pedacinhos
        aos_pedacinhos aos_poucos_o aos_bocadinhos digito_a_digito algarismo_por_algarismo um_por_um_os
        o_resto_na resto_na_outra o_resto_depois depois_o_resto resto_no_proximo resto_na_proxima
        metade_do_numero metade_do_meu primeira_metade_do segunda_metade_do primeira_parte_do_numero
        a_primeira_metade picotado quebradinho separadinho separa_os_numeros escrito_por_extenso
        escreve_por_extenso escreva_por_extenso em_extenso numeros_em_letras numero_em_letras com_letras
        escrito_em_letras pontos_entre espaco_entre espacos_entre traco_entre tracos_entre troca_o_zero
        arroba_por_extenso soletra soletro soletrado soletrando numero_picado mandar_picado
        mandar_picadinho por_ponto_entre
    """,
    "evades": """
        eles_apagam apagam eles_bloqueiam bloqueiam bloqueia eles_censuram censuram censura eles_cortam
        cortam nao_percebem nao_detecta nao_detetam detecta deteta detectam some_a_mensagem e_bloqueado
        e_apagado e_bloqueada fica_bloqueado fica_com_asterisco asteriscos eles_nao_veem nao_veem
        ninguem_ve apaga_o bloqueia_o senao_some senao_apaga senao_bloqueia escondem tapam sem_bloquear
        nao_me_deixa_mandar nao_deixa_mandar mensagem_some antes_que_apaguem passa_assim assim_passa
        a_mensagem_some senao_apagam senao_bloqueiam senao_censura senao_censuram senao_barra senao_tiram
        senao_cortam senao_eles se_nao_apagam se_nao_bloqueiam se_nao_bloqueia se_nao_apaga eles_tiram
        eles_escondem apagam_os apagam_o apagam_tudo bloqueiam_os bloqueiam_o bloqueia_os bloqueia_numero
        bloqueia_numeros sistema_bloqueia sistema_apaga sistema_barra sistema_censura sistema_corta
        o_sistema_nao o_filtro_nao o_filtro_pega o_robo_nao o_robo_apaga o_bot_apaga o_bot_nao escondem_os
        esconde_os censuram_os censura_o censura_os sai_censurado fica_censurado sai_com_asterisco
        vira_asterisco pra_nao_bloquear para_nao_bloquear para_nao_bloquearem pra_nao_apagar
        para_nao_apagarem pra_nao_censurar para_nao_censurar pra_nao_barrar pra_nao_sumir
        para_nao_ser_apagado pra_nao_ser_bloqueado para_passar_no asim_passa pra_eles_nao para_eles_nao
        nao_detectar nao_detetar nao_deteta nao_veem_nada nao_ver_nada antes_que_tirem antes_que_removam
        antes_que_some antes_que_vejam antes_que_suma burlar_o burla_o enganar_o_sistema enganar_o_robo
        enganar_o_filtro driblar_o_filtro
    """,
    "detail": """
        numero cel celular telemovel telefone contato contacto email e_mail mail zap dados usuario zapzap
        num tel contactos contatos meus_dados meus_contactos meus_contatos correio_eletronico
        correio_electronico
    """,
    "card": """
        cartao cartaozinho bilhete papelzinho papel panfleto folheto etiqueta qr codigo
        cartao_de_agradecimento cartao_de_visita cartao_de_visitas meu_cartao bilhetinho bilhetinho_com
        papel_com papelinho panfletinho flyer adesivo_com etiqueta_com codigo_qr qr_do_cartao
    """,
    "parcel": """
        no_envelope caixa pacote encomenda embalagem envelope pacotinho na_caixa caixinha na_embalagem
        encomenda_vai saquinho dentro_da_caixa dentro_do_pacote dentro_da_embalagem embrulho
    """,
    "nothere": """
        no_lugar_do_site nao_aqui nao_por_aqui por_aqui_nao aqui_nao em_vez_daqui em_vez_de_aqui
        nao_pelo_site nao_pelo_app nao_pela_plataforma nao_neste_chat nao_nesse_chat sem_ser_aqui
        nao_precisa_comprar_por_aqui nao_por_ca por_ca_nao sem_o_site sem_a_plataforma sem_o_app sem_a_app
        sem_app sem_site sem_plataforma sem_passar_pelo_site sem_passar_pelo_app sem_passar_pela
        fora_daqui fora_do_site fora_do_app fora_da_app fora_da_plataforma por_fora_do_site
        por_fora_do_app esquece_o_site esquece_o_app nao_falar_por_aqui nao_falar_aqui nao_fala_aqui
        nao_fala_por_aqui nao_escreve_aqui nao_escreve_isso_aqui nao_escrevas_aqui nao_escrevas_isso_aqui
        nao_escreva_aqui nao_manda_aqui nao_por_este nao_por_esse prefiro_nao_falar_por
        prefiro_nao_falar_aqui prefiro_nao_por_aqui melhor_nao_por_aqui melhor_nao_aqui nao_paga_aqui
        nao_pague_aqui nao_pague_por_aqui nao_compra_aqui nao_compre_aqui nao_compra_por_aqui
        nao_compre_por_aqui em_vez_do_site em_vez_do_app em_vez_da_app em_vez_de_por_aqui nao_neste_app
        nao_nesta_app nao_nesta_aplicacao nao_deixam_escrever sem_a_olx sem_o_olx sem_olx fora_da_olx
        fora_do_olx por_fora_da_olx por_fora_do_olx nao_pela_olx nao_pelo_olx nao_na_olx nao_no_olx
        esquece_a_olx esquece_o_olx esquecemos_o_olx esquecemos_a_olx foge_do_olx foge_da_olx
        em_vez_da_olx em_vez_do_olx sem_a_vinted sem_o_vinted sem_vinted fora_da_vinted fora_do_vinted
        por_fora_da_vinted por_fora_do_vinted nao_pela_vinted nao_pelo_vinted nao_na_vinted nao_no_vinted
        esquece_a_vinted esquece_o_vinted esquecemos_o_vinted esquecemos_a_vinted foge_do_vinted
        foge_da_vinted em_vez_da_vinted em_vez_do_vinted sem_a_enjoei sem_o_enjoei sem_enjoei
        fora_da_enjoei fora_do_enjoei por_fora_da_enjoei por_fora_do_enjoei nao_pela_enjoei
        nao_pelo_enjoei nao_na_enjoei nao_no_enjoei esquece_a_enjoei esquece_o_enjoei esquecemos_o_enjoei
        esquecemos_a_enjoei foge_do_enjoei foge_da_enjoei em_vez_da_enjoei em_vez_do_enjoei sem_a_ebay
        sem_o_ebay sem_ebay fora_da_ebay fora_do_ebay por_fora_da_ebay por_fora_do_ebay nao_pela_ebay
        nao_pelo_ebay nao_na_ebay nao_no_ebay esquece_a_ebay esquece_o_ebay esquecemos_o_ebay
        esquecemos_a_ebay foge_do_ebay foge_da_ebay em_vez_da_ebay em_vez_do_ebay sem_a_etsy sem_o_etsy
        sem_etsy fora_da_etsy fora_do_etsy por_fora_da_etsy por_fora_do_etsy nao_pela_etsy nao_pelo_etsy
        nao_na_etsy nao_no_etsy esquece_a_etsy esquece_o_etsy esquecemos_o_etsy esquecemos_a_etsy
        foge_do_etsy foge_da_etsy em_vez_da_etsy em_vez_do_etsy sem_a_ml sem_o_ml sem_ml fora_da_ml
        fora_do_ml por_fora_da_ml por_fora_do_ml nao_pela_ml nao_pelo_ml nao_na_ml nao_no_ml esquece_a_ml
        esquece_o_ml esquecemos_o_ml esquecemos_a_ml foge_do_ml foge_da_ml em_vez_da_ml em_vez_do_ml
        sem_a_mercado_livre sem_o_mercado_livre sem_mercado_livre fora_da_mercado_livre
        fora_do_mercado_livre por_fora_da_mercado_livre por_fora_do_mercado_livre nao_pela_mercado_livre
        nao_pelo_mercado_livre nao_na_mercado_livre nao_no_mercado_livre esquece_a_mercado_livre
        esquece_o_mercado_livre esquecemos_o_mercado_livre esquecemos_a_mercado_livre
        foge_do_mercado_livre foge_da_mercado_livre em_vez_da_mercado_livre em_vez_do_mercado_livre
        sem_a_shopee sem_o_shopee sem_shopee fora_da_shopee fora_do_shopee por_fora_da_shopee
        por_fora_do_shopee nao_pela_shopee nao_pelo_shopee nao_na_shopee nao_no_shopee esquece_a_shopee
        esquece_o_shopee esquecemos_o_shopee esquecemos_a_shopee foge_do_shopee foge_da_shopee
        em_vez_da_shopee em_vez_do_shopee sem_a_custojusto sem_o_custojusto sem_custojusto
        fora_da_custojusto fora_do_custojusto por_fora_da_custojusto por_fora_do_custojusto
        nao_pela_custojusto nao_pelo_custojusto nao_na_custojusto nao_no_custojusto esquece_a_custojusto
        esquece_o_custojusto esquecemos_o_custojusto esquecemos_a_custojusto foge_do_custojusto
        foge_da_custojusto em_vez_da_custojusto em_vez_do_custojusto
    """,
    "find": """
        no_direct no_inbox me_acha me_encontra me_procura me_segue meu_nome nome_e_sobrenome mesmo_arroba
        igual_aqui me_adiciona adiciona_me procura_me encontras_me meu_arroba me_chama_la igual_ao_daqui
        me_acha_la me_acha_pelo me_acha_no me_acha_como me_encontra_no me_encontra_como me_encontra_pelo
        me_procura_no me_procura_pelo procura_me_no procura_por_mim encontra_me encontras_me_no
        mesmo_nome_daqui mesmo_nome_que mesmo_user mesmo_usuario mesmo_utilizador mesmo_nick igual_daqui
        meu_user meu_usuario nome_e_apelido primeiro_e_ultimo_nome pelo_meu_nome com_o_meu_nome
        com_meu_nome nome_completo me_segue_no segue_me segue_me_no siga_me me_siga adiciona_la me_add
        me_adiciona_no manda_dm manda_direct me_chama_no_direct chama_no_direct chama_inbox por_dm
        te_chamei_no te_mandei_no chama_no_pv
    """,
    "picture": """
        no_papel_da numa_foto na_foto nas_fotos em_foto numa_imagem na_imagem print num_print
        dentro_da_foto ultima_foto canto_da_foto cantinho_da_caixa na_ultima_foto ultima_imagem
        na_segunda_foto na_terceira_foto na_foto_3 na_foto_2 numa_das_fotos nas_minhas_fotos na_minha_foto
        em_uma_foto em_uma_das_fotos escondi_meu escondi_o escondi_na escondido_na escondido_numa
        papelzinho_da_foto papel_da_foto tira_print tira_um_print da_um_print faz_print printa um_print
        captura_de_ecra captura_de_tela
    """,
    "watched": """
        vigiam monitoram monitorizam leem_tudo leem_as controlam espiam tao_de_olho estao_de_olho
        eles_leem fiscalizam ficam_lendo eles_leem_tudo sao_vigiados sao_monitorados sao_lidos e_vigiado
        e_monitorado esta_vigiado sendo_monitorado sendo_vigiado estao_lendo estao_a_ler estao_a_ver
        eles_veem eles_veem_tudo veem_tudo leem_as_mensagens leem_os_chats leem_nossas leem_as_conversas
        nos_leem leem_o_chat aqui_leem leem_aqui monitoram_tudo monitoram_o monitoram_as controlam_tudo
        controlam_os fiscalizam_tudo vigiam_tudo vigiam_o vigiam_as espionam ficam_de_olho
        fica_de_olho_aqui le_tudo todo_mundo_le robo_le
    """,
    "yours": """
        seu_numero teu_numero seu_cel teu_cel seu_celular teu_celular seu_telefone teu_telefone
        seu_telemovel teu_telemovel seu_zap teu_zap seu_whats teu_whats seu_whatsapp teu_whatsapp
        seu_insta teu_insta seu_email teu_email seu_mail um_mail_seu seu_contato teu_contato seu_contacto
        teu_contacto seu_contacto_telefonico seu_pix teu_pix sua_chave um_contacto_telefonico
        um_contato_seu correio_eletronico_o_posso seu_face seu_fone teu_fone seu_tel teu_tel seu_num
        teu_num seu_nro seu_wpp teu_wpp seu_wa teu_wa seu_zapzap teu_zapzap seu_numero_de teu_numero_de
        seu_instagram teu_instagram seu_ig teu_ig seu_facebook teu_facebook teu_face seu_telegram
        teu_telegram seu_discord teu_discord seu_ctt teu_ctt seu_e_mail teu_e_mail teu_mail o_teu_numero
        o_seu_numero o_teu_contacto o_seu_contacto o_teu_mail o_teu_email um_contacto_teu um_contacto_seu
        um_numero_onde um_numero_para_eu um_numero_pra um_numero_para_o um_telefone_para um_telefone_pra
        um_telefone_onde um_email_para um_email_pra um_email_onde um_e_mail_para um_e_mail_pra
        um_e_mail_onde um_contato_para um_contato_pra um_contacto_para um_contacto_onde seu_nib teu_nib
        teu_iban seu_iban sua_chave_pix tua_chave tua_chave_pix teu_mbway seu_mbway numero_do_zap
        numero_do_seu vosso_contacto vosso_numero vosso_email vosso_mail
    """,
    "asking": """
        manda mande passa passe envia envie diga me_diz qual deixa deixe facultar pode podia poderia
        arranje preciso precisava dar me_da tem fala informe mandas mandame manda_me passas passa_me
        me_passa me_passe envias envia_me dizer dizes diz_me dize me_diga da_me me_dar faculta facultava
        facultar_me facultava_me facultaria fornecer fornece forneca forneceria informar informa
        me_informa me_informe poderia_informar deixar deixas deixa_me me_deixa partilha partilhar
        compartilha compartilhe arranjar arranja arranjas arranjas_me teria terias qual_e qual_o cade
        queria gostava gostaria podes podias poderias consegue consegues pode_me se_faz_favor por_favor
        pfv pfvr pf por_gentileza gentileza faz_favor te_ligo eu_ligo ligo_te ligo_lhe coloque colocar
        ponha anota_ai escreva adicione ajudaria
    """,
    "group": """
        no_grupo nosso_grupo entra_no_grupo entre_no_grupo escaneia_o leia_o_qr nosso_canal grupo_vip
        le_o_qr nosso_grupo_no grupo_no_whatsapp grupo_do_whatsapp grupo_no_zap grupo_do_zap
        grupo_no_telegram grupo_do_telegram grupo_pra_clientes grupo_para_clientes grupo_de_clientes
        grupo_de_promocoes grupo_de_descontos entra_no_nosso entre_no_nosso entrar_no_grupo
        entra_pro_grupo entrar_no_nosso entrem_no_grupo vem_pro_grupo junta_te_ao junte_se_ao
        junta_te_ao_grupo participa_do_grupo nosso_grupo_de nosso_canal_do nosso_canal_no
        canal_do_telegram canal_no_telegram escaneia_o_qr escaneie_o_qr escanear_o_qr le_o_codigo
        leia_o_codigo digitaliza_o_qr te_coloco_no_grupo te_adiciono_no_grupo comunidade_do_zap
    """,
    "dispute": """
        no_lugar_de_devolver fechar_a_disputa fecha_a_disputa feche_a_disputa encerra_a_disputa
        encerrar_a_reclamacao fecha_a_reclamacao retire_a_reclamacao apaga_a_avaliacao apague_a_avaliacao
        tira_a_avaliacao em_vez_de_devolver se_nao_devolver se_ficar_com fechar_disputa fecha_disputa
        feche_a_reclamacao fechar_a_reclamacao fechares_a_disputa encerra_a_reclamacao
        encerre_a_reclamacao encerre_a_disputa encerrar_a_disputa cancela_a_disputa cancele_a_disputa
        cancelar_a_disputa cancela_a_reclamacao cancele_a_reclamacao cancelar_a_reclamacao
        retira_a_reclamacao retirar_a_reclamacao retira_a_disputa retire_a_disputa retirar_a_disputa
        tira_a_reclamacao tire_a_reclamacao tira_a_disputa fecha_o_caso feche_o_caso fechar_o_caso
        encerra_o_caso fecha_o_chamado feche_o_chamado altere_a_avaliacao altera_a_avaliacao
        alterar_a_avaliacao muda_a_avaliacao mude_a_avaliacao mudar_a_avaliacao muda_a_nota mude_a_nota
        retira_a_avaliacao retire_a_avaliacao retirar_a_avaliacao apagar_a_avaliacao remove_a_avaliacao
        remova_a_avaliacao exclui_a_avaliacao exclua_a_avaliacao melhora_a_avaliacao nao_abre_reclamacao
        nao_abra_reclamacao nao_abras_reclamacao nao_abre_disputa nao_abra_disputa nao_abras_disputa
        sem_abrir_reclamacao sem_abrir_disputa nao_precisa_abrir fica_com_ele fica_com_ela fique_com_ele
        fique_com_ela ficas_com_ele fica_com_o_produto fique_com_o_produto fica_com_o_artigo
        em_vez_de_devolveres em_vez_da_devolucao ao_inves_de_devolver sem_devolver_o devolvo_por_fora
        reembolso_por_fora reembolso_te_por te_reembolso_por
    """,
    "protection": """
        protecao_ao_comprador pagamento_seguro protecao_de_compra protecao_do_comprador protecao_comprador
        a_protecao_ao compra_garantida compra_segura garantia_da_olx garantia_do_site pagamento_protegido
        protecao_da_vinted
    """,
    "slow": """
        trava_muito trava_toda demora_mto demora_muito chat_trava app_trava quase_nao_entro entro_pouco
        nao_recebo_notificacao nao_chegam_as_notificacoes e_muito_lento muito_lento da_erro nao_notifica
        mensagem_some mensagens_demoram demoram_aqui demora_pra_chegar demora_a_chegar demora_para_chegar
        chegam_atrasadas chega_atrasado chat_e_pessimo chat_e_ruim chat_e_horrivel chat_e_lento chat_ruim
        chat_pessimo chat_bugado chat_bugou app_bugado app_bugou app_ruim app_pessimo app_fecha
        fecha_toda_hora fecha_sozinho trava_demais trava_tudo trava_sempre ta_travando fica_travando
        nao_aparece_notificacao nao_aparecem_notificacoes nao_recebo_notificacoes
        nao_recebo_as_notificacoes nao_me_aparece_notificacao nao_chega_notificacao
        nao_chegam_notificacoes quase_nao_entro_nesta quase_nao_entro_aqui quase_nao_uso quase_nunca_entro
        quase_nunca_vejo quase_nao_vejo raramente_entro raramente_vejo raramente_uso mal_entro
        nao_entro_muito entro_pouco_aqui nao_costumo_entrar aqui_nao_respondo nao_vejo_aqui e_uma_lentidao
    """,
    "fromme": """
        comigo a_mim pra_mim de_mim com_a_gente connosco conosco me_chama me_procura direto_comigo
        diretamente_comigo directamente_comigo pra_mim_direto para_mim_direto connosco_direto fala_comigo
        fale_comigo compra_comigo compre_comigo pede_a_mim peca_a_mim me_liga liga_me ligue_me
        ligue_pra_mim contacte_me contacta_me contacte_nos encomendar_me com_o_atelie com_o_atelier
        me_avisa me_chame me_procure
    """,
    "look": """
        olha olhe da_zoom zoom veja ta_la esta_la coloquei_meu anota rapido print le_la olha_rapido
        olha_la olha_bem olhem espia espreita espreite ve_la veja_la veja_bem da_uma_olhada de_uma_olhada
        da_um_zoom de_zoom amplia amplie tira_print tira_um_print printa ta_escrito esta_escrito
        ta_tudo_la esta_tudo_la esta_la_tudo vai_achar tem_o_meu
    """,
    "reported": """
        denunciei reportei me_pediu pediram_me pediu_me um_cara_me alguem_me um_vendedor_me queria_que_eu
        um_comprador_me bloqueei_e_denunciei denunciei_o denunciei_ele bloqueei_ele queria_pagar_por_fora
        queria_meu_numero pediram_meu tentaram_me_burlar golpista golpistas burlao burloes tentou_golpe
    """,
    "portrait": """
        no_meu_perfil foto_do_perfil foto_de_perfil canto_da_foto cantinho_da_caixa foto_do_meu_perfil
        minha_foto_de_perfil minha_foto_do_perfil na_foto_do_perfil meu_perfil na_minha_bio na_bio
        minha_bio meu_avatar imagem_de_perfil imagem_do_perfil
    """,
}
"""By name of the set; `_` joins words."""

"""Words of hints in Spanish."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancela cancelas cancele cancelar cancelamos cancelalo cancelala cancelo cancelarlo cancelan anula
        anulas anule anular anulamos anulo anularlo rechaza rechazas rechace rechazar rechazalo
        lo_rechazas anulalo quita_el_anuncio borra_el_anuncio retira_el_anuncio dejamos_caducar
        dejar_caducar deja_caducar das_de_baja cancelemos anulemos pides_que_te_cancelen
        pide_que_te_cancelen cierras_el_pedido lo_cancelas te_cancelen me_cancelas retiras_el_pedido
        cancele_el canceles cancelais canceleis cancelarla cancelarla_aqui cancelarle cancelame cancelando
        cancelen cancelarias cancelaria anulais anules anularla anulala anulando anulen rechaces rechazala
        rechazarlo rechaza_mi rechace_mi rechazar_mi rechazas_mi declina_mi decline_mi
        quita_la_publicacion quite_el_anuncio quitas_el_anuncio quitar_el_anuncio baja_la_publicacion
        baja_el_anuncio bajas_la_publicacion baje_la_publicacion bajar_la_publicacion da_de_baja
        dar_de_baja pausa_la_publicacion pausar_la_publicacion borra_la_publicacion elimina_la_publicacion
        elimina_el_anuncio eliminas_el_anuncio borras_el_anuncio borre_el_anuncio retire_el_anuncio
        retiras_el_anuncio retira_la_publicacion deshaz_la_compra deshacer_la_compra deshaces_la_compra
        para_la_subasta parar_la_subasta pare_la_subasta paras_la_subasta cierra_la_subasta
        cerrar_la_subasta cierre_la_subasta cierras_la_subasta termina_la_subasta terminar_la_subasta
        ya_no_lo_quieres ya_no_la_quieres ya_no_lo_quiere cambiaste_de_opinion cambiaste_de_idea
        has_cambiado_de_opinion has_cambiado_de_idea te_arrepentiste deja_que_caduque deja_que_venza
        dejar_vencer dejala_vencer tirar_para_atras das_marcha_atras echate_atras te_echas_atras
        desiste_de_la desistir_de_la desistes_de_la dale_cancelar pon_que_cancelas
    """,
    "cash": """
        transferencia transferencias bizum efectivo metalico en_mano en_efectivo paypal zelle nequi
        daviplata yape mercadopago mercado_pago iban clabe cbu alias spei oxxo deposito depositas deposita
        cuenta_bancaria datos_bancarios contado al_contado contra_entrega plin numero_de_cuenta transfiero
        transferirte transferirle te_transfiero pago_movil cripto btc bitcoin a_mi_cuenta tu_clabe
        su_clabe numero_de_tarjeta hazme_transferencia depositame transfiere transfiera transfieres
        transferis transferime transfereme transfieres_a transfiereme transfierame transfiriendo
        transferis_al le_transfiero hago_la_transferencia haces_la_transferencia hacemos_transferencia
        una_transferencia hazme_una_transferencia haceme_una_transferencia hagame_una_transferencia
        por_transferencia con_transferencia transferencia_directa transferencia_bancaria bizums bizumeame
        bizumea hazme_bizum hazme_un_bizum haces_bizum haceme_bizum por_bizum un_bizum te_hago_bizum
        pago_en_mano pagas_en_mano en_cash efectivo_en_mano dinero_en_mano plata_en_mano billete_en_mano
        pagame_en_efectivo pagas_en_efectivo paga_en_efectivo al_alias mi_alias tu_alias mi_cbu mi_cvu cvu
        mi_clabe mi_iban tu_iban mi_yape mi_nequi mi_plin mi_paypal mi_bizum depositas_a deposito_bancario
        depositarme depositarte te_deposito un_deposito con_deposito deposito_en_oxxo hacerte_un_deposito
        sinpe yappy pago_movil_y paypal_amigos entre_amigos_paypal amigos_y_familiares amigos_y_familia
        familiares_y_amigos revolut wise western_union giro_postal tarjeta_regalo_de_amazon
        tarjeta_de_regalo criptomonedas usdt eth ethereum bitcoins banco_estado cuenta_rut
        te_mando_el_dinero le_mando_el_dinero te_mando_la_plata te_envio_el_dinero factura_directa
        factura_yo factura_por_mi_cuenta hacerle_factura hacerte_factura_directa
    """,
    "direct": """
        directo directamente entre_nosotros entre_tu_y_yo por_fuera por_afuera fuera_de_aqui fuera_de_la
        fuera_del en_privado por_privado sin_intermediarios sin_la_plataforma sin_la_app sin_la_pagina
        a_mi_directo conmigo_directo en_persona sin_pasar_por entre_los_dos por_debajo de_tu_a_tu
        por_nuestra_cuenta por_la_izquierda me_lo_pide_a_mi me_lo_pides_a_mi a_mi_por_privado
        por_privado_en directo_conmigo conmigo_directamente sin_vinted sin_wallapop sin_mercado_libre
        directo_contigo directo_con directamente_conmigo directamente_a_mi directamente_al_taller
        directamente_a_nosotros hablame_directo hablame_directamente me_hablas_directo me_compras_directo
        comprame_directo pideme_directo pedime_directo me_pides_directo entre_los_2 entre_vecinos
        entre_particulares_sin por_interno al_interno bajo_cuerda en_negro sin_intermediario sin_terceros
        sin_milanuncios sin_ebay sin_etsy sin_mercadolibre sin_ml sin_la_web sin_el_sitio sin_app
        sin_pagina sin_plataforma fuera_de_wallapop fuera_de_vinted fuera_de_mercado fuera_de_ebay
        fuera_de_etsy fuera_de_aca por_fuera_de por_fuera_te por_fuera_le por_fuera_sale por_afuera_te
        al_margen_de_la al_margen_de_esto venta_directa trato_directo apreton_de_manos
    """,
    "cheaper": """
        mas_barato mas_barata descuento rebaja rebajo te_lo_dejo se_lo_dejo te_la_dejo mejor_precio
        mejoro_el_precio buen_precio menos_precio te_hago se_lo_pongo te_lo_pongo ahorramos ahorras
        ahorrar ahorra ahorro nos_conviene precio_especial de_menos bajo_el_precio le_mejoro te_mejoro
        mas_economico sale_menos mas_baratito mas_baratita mas_baratos mas_baratas masbarato ms_barato
        sale_mas_barato te_sale_mas_barato queda_mas_barato te_queda_mas_barato te_sale_mejor sale_mejor
        te_conviene_mas nos_conviene_a_los te_quito te_quito_5 te_quito_10 le_quito te_descuento
        te_descuento_10 le_descuento le_bajo te_bajo_el_precio te_rebajo le_rebajo rebajita descuentito
        descuento_en_efectivo se_lo_doy te_la_doy te_lo_vendo_en te_lo_vendo_a te_lo_regalo_en
        se_lo_vendo_en te_lo_rebajo te_hago_precio le_hago_precio hago_precio te_hago_mejor
        te_hago_un_precio te_hago_un_descuento le_hago_un le_haria_mejor te_haria_mejor
        le_haria_un_descuento mejor_oferta precio_de_amigo precio_de_amigos precio_amigo precio_mas_bajo
        precio_mejor buen_descuento nos_ahorramos te_ahorras te_ahorro se_ahorra se_ahorraria
        te_ahorrarias me_ahorro nos_ahorrariamos ganamos_los_dos ganamos_todos los_dos_ganamos
        salimos_ganando te_queda_en te_sale_en te_saldria saldria_mas_barato euros_menos menos_euros_que
        pesos_menos 10_menos 20_menos por_ciento_menos euros_de_descuento envio_gratis_si
        te_pongo_el_envio te_regalo_el_envio mas_economica mas_economico_por
    """,
    "fees": """
        comision comisiones gastos_de_gestion tarifa tarifas recargo recargos se_lleva se_llevan cobran
        cobra_mucho se_queda_con se_quedan_con tajada porcentaje comicion comiciones comision_de
        comisiones_de sin_comisiones la_comision las_comisiones cargo_de_ml cargos_de_ml sin_cargo_de
        cargo_por_venta cargos_por_venta el_cargo_por gastos_de_plataforma gastos_de_la_app
        gastos_de_proteccion tarifa_de_servicio cargo_por_servicio wallapop_cobra vinted_cobra ebay_cobra
        etsy_cobra ml_cobra mercado_libre_cobra wallapop_se_queda wallapop_se_lleva vinted_se_queda
        vinted_se_lleva ml_se_queda ml_se_lleva cobran_demasiado cobra_demasiado cobran_mucho cobran_un
        cobran_10 nos_quitan me_quitan me_descuentan nos_descuentan nos_cobran nos_cobra nos_roban
        son_un_robo nos_clavan mordida ganan_bastante ganan_demasiado pierdo_mucho
    """,
    "saves": """
        ahorramos ahorras ahorrar ahorra ahorrarnos sin evitar evitamos evitarnos los_dos ambos saltar
        saltarnos quitar no_hay partes ahorre ahorremos ahorran ahorrarme ahorrarte ahorrarse evita evitas
        evite evitarme evitarte evitarse evitarlos saltamos saltarse saltarte saltate nos_saltamos
        nos_quitamos ahorrarnos_la ahorrarnos_los no_pagamos no_pagas no_hay_que_pagar repartirnos
        nos_repartimos a_medias entre_los_dos sin_esa
    """,
    "shop": """
        mi_tienda nuestra_tienda mi_web nuestra_web la_web mi_pagina nuestra_pagina nuestra_propia_web
        mi_propia_web pagina_propia tienda_propia nombre_de_mi_tienda nombre_de_la_tienda
        nombre_de_nuestra_tienda tienda_online nuestro_sitio mi_sitio web_propia nuestro_local
        nombre_del_negocio nombre_del_taller nombre_de_la_marca nuestro_catalogo mi_propia_tienda
        nuestra_propia_tienda mi_tienda_online nuestra_tienda_online mi_tienda_fisica
        nuestra_tienda_fisica tengo_local tengo_tienda tenemos_tienda nombre_de_mi_marca
        nombre_de_nuestra_marca nombre_de_mi_negocio nombre_de_nuestro nombre_de_mi_taller
        nombre_de_mi_empresa mi_sitio_web nuestro_sitio_web mi_pagina_web nuestra_pagina_web
        nuestra_web_propia web_nuestra web_mia pagina_nuestra pagina_mia nuestra_tiendita mi_tiendita
        mi_shop mi_comercio nuestro_comercio el_nombre_de_mi el_nombre_de_nuestra
    """,
    "search": """
        google busca busque buscar busquen buscanos buscame googlea googlee pon ponga escribe teclea
        encuentras encontraras googleame googleanos googlear googlealo googleas buscas_mi buscar_en_google
        buscalo busquelo buscala ponlo_en_google ponelo_en_google pone_el_nombre ponga_el_nombre
        escribe_el_nombre teclea_el tecleas nos_encuentras nos_encontras nos_encuentra nos_encontraras
        nos_encontrara facil_de_encontrar en_google
    """,
    "order": """
        pedido_por_alli pidelo_por_alli compra_alli compre_alli pidalo_alli pide_alli compra_por_alli
        compralo_alli compralo_ahi compra_ahi pide_ahi compra_directo haz_el_pedido haga_el_pedido
        por_alli_mejor pidelo_ahi compra_alla compras_alli compre_ahi comprar_alli comprar_ahi
        compralo_alla compralo_directo comprelo_alli comprelo_ahi si_compras_alli si_compras_ahi pides_ahi
        pides_alli pida_ahi pida_alli pedi_ahi pedilo_ahi pedilo_por pedilo_alla pidelo_alli pidelo_alla
        pidelo_directo pidemelo_directo pedimelo pide_por_ahi pide_por_alli pedir_ahi pedir_alli
        encargalo_alli haz_el_pedido_alli haz_tu_pedido_alli haces_el_pedido_alli ahi_esta_mas
        ahi_sale_mas alli_esta_mas alli_es_mas alli_sale
    """,
    "later": """
        proxima_vez proxima_compra proximas_compras proximo_pedido proximos_pedidos en_el_futuro para_otra
        otra_vez a_partir_de_ahora mas_adelante siguiente_pedido otras_compras futuras_compras la_proxima
        el_proximo la_siguiente pedidos_nuevos nuevos_pedidos proxima_ves proximas_veces
        la_proxima_vez_directo proxima_compra_directo siguiente_compra siguientes_compras siguiente_vez
        siguientes_pedidos proximos_encargos proximo_encargo compras_futuras pedidos_futuros
        futuros_pedidos de_ahora_en_adelante de_aca_en_mas en_lo_sucesivo a_futuro para_futuras
        para_futuros para_la_proxima para_proximas para_proximos repetir_pedido si_quieres_mas
        si_queres_mas si_quiere_mas si_necesitas_mas si_necesita_mas si_te_hace_falta_mas
        cuando_quieras_mas cuando_necesites_mas para_mas_pedidos
    """,
    "leave": """
        por_fuera_de_la_app por_fuera_de_la_plataforma sin_pasar_por_la_app sin_pasar_por_la_plataforma
        sin_pasar_por_aqui saltarnos_la_plataforma saltarnos_la_app dejamos_fuera_la_plataforma
        arreglamos_entre_nosotros arreglar_entre_nosotros lo_hacemos_por_fuera hacerlo_por_fuera
        trato_por_fuera arreglamos_por_fuera arreglarnos_por_fuera fuera_de_la_plataforma fuera_de_la_app
        lo_arreglamos_nosotros la_plataforma_nos_sangra nos_sangra darle_dinero_a regalarle_dinero
        para_que_pagarle no_le_demos sin_pago_seguro nos_saltamos el_pago_protegido
        lo_hacemos_entre_nosotros hacemos_entre_nosotros lo_arreglamos_entre arreglemos_nosotros
        arreglemos_entre arreglamos_nosotros arreglarlo_nosotros nos_arreglamos_nosotros
        nos_arreglamos_entre lo_hablamos_por_fuera lo_vemos_por_fuera cerramos_por_fuera cerrar_por_fuera
        coordinamos_por_fuera coordinemos_por_fuera tratamos_por_fuera negociamos_por_fuera
        vendemos_por_fuera te_lo_vendo_por_fuera me_lo_vendes_por_fuera lo_vendes_por_fuera
        cuanto_por_fuera precio_por_fuera por_fuera_sale por_fuera_te por_fuera_le por_fuera_es
        por_afuera_te cuanto_fuera_de hacemos_por_fuera hagamoslo_por_fuera hagamos_por_fuera
        hazlo_por_fuera saltarnos_la_pagina saltarnos_la_web saltarse_la_app saltarse_la_plataforma
        saltamos_la_app saltamos_la_plataforma saltarnos_a saltemos_la nos_saltamos_la esquivar_la_app
        esquivamos_la evitar_la_app evitar_la_plataforma evitamos_la_app evitamos_la_plataforma evitamos_a
        rodear_la_app le_damos_la_vuelta_a_la dejamos_fuera_la_app dejamos_la_app_fuera olvidamos_la_app
        olvidemos_la_app olvidate_de_la_app olvidate_de_la_plataforma no_hace_falta_que_pase_por
        no_hace_falta_pasar_por no_hace_falta_hacerlo_por no_hace_falta_usar_la no_hace_falta_la_app
        no_hace_falta_la_proteccion no_es_necesario_hacerlo_por no_es_necesario_pasar_por
        no_tenemos_que_pasar_por no_tiene_que_ser_por no_tiene_por_que_ser_por haces_venta_directa
        hace_venta_directa hacen_venta_directa haces_trato_directo al_margen_de_la_plataforma
        al_margen_de_la_app para_que_darles para_que_pagarles para_que_regalarles por_que_darles
        por_que_pagarles por_que_regalarles por_que_pagarle por_que_darle_el ya_ganan_bastante
        ya_ganan_demasiado bastante_ganan regalar_el_10 regalarle_a fuera_de_aqui_te fuera_de_aqui_le
        fuera_de_aca_te sin_pagina_de_por_medio sin_app_de_por_medio sin_plataforma_de_por_medio
        sin_wallapop_de_por_medio hacer_sin_wallapop hacemos_sin_wallapop hacerlo_sin_wallapop
        mano_sin_wallapop dejamos_wallapop_fuera dejemos_wallapop_fuera deja_wallapop_fuera
        olvidamos_wallapop olvidemos_wallapop olvidate_de_wallapop olvidarnos_de_wallapop
        saltarnos_wallapop saltamos_wallapop saltarse_wallapop evitar_a_wallapop evitamos_wallapop
        evitemos_wallapop por_fuera_de_wallapop fuera_de_wallapop_te fuera_de_wallapop_lo darle_a_wallapop
        pagarle_a_wallapop regalarle_a_wallapop para_que_pagar_a_wallapop sin_vinted_de_por_medio
        hacer_sin_vinted hacemos_sin_vinted hacerlo_sin_vinted mano_sin_vinted dejamos_vinted_fuera
        dejemos_vinted_fuera deja_vinted_fuera olvidamos_vinted olvidemos_vinted olvidate_de_vinted
        olvidarnos_de_vinted saltarnos_vinted saltamos_vinted saltarse_vinted evitar_a_vinted
        evitamos_vinted evitemos_vinted por_fuera_de_vinted fuera_de_vinted_te fuera_de_vinted_lo
        darle_a_vinted pagarle_a_vinted regalarle_a_vinted para_que_pagar_a_vinted
        sin_milanuncios_de_por_medio hacer_sin_milanuncios hacemos_sin_milanuncios hacerlo_sin_milanuncios
        mano_sin_milanuncios dejamos_milanuncios_fuera dejemos_milanuncios_fuera deja_milanuncios_fuera
        olvidamos_milanuncios olvidemos_milanuncios olvidate_de_milanuncios olvidarnos_de_milanuncios
        saltarnos_milanuncios saltamos_milanuncios saltarse_milanuncios evitar_a_milanuncios
        evitamos_milanuncios evitemos_milanuncios por_fuera_de_milanuncios fuera_de_milanuncios_te
        fuera_de_milanuncios_lo darle_a_milanuncios pagarle_a_milanuncios regalarle_a_milanuncios
        para_que_pagar_a_milanuncios sin_ebay_de_por_medio hacer_sin_ebay hacemos_sin_ebay
        hacerlo_sin_ebay mano_sin_ebay dejamos_ebay_fuera dejemos_ebay_fuera deja_ebay_fuera
        olvidamos_ebay olvidemos_ebay olvidate_de_ebay olvidarnos_de_ebay saltarnos_ebay saltamos_ebay
        saltarse_ebay evitar_a_ebay evitamos_ebay evitemos_ebay por_fuera_de_ebay fuera_de_ebay_te
        fuera_de_ebay_lo darle_a_ebay pagarle_a_ebay regalarle_a_ebay para_que_pagar_a_ebay
        sin_etsy_de_por_medio hacer_sin_etsy hacemos_sin_etsy hacerlo_sin_etsy mano_sin_etsy
        dejamos_etsy_fuera dejemos_etsy_fuera deja_etsy_fuera olvidamos_etsy olvidemos_etsy
        olvidate_de_etsy olvidarnos_de_etsy saltarnos_etsy saltamos_etsy saltarse_etsy evitar_a_etsy
        evitamos_etsy evitemos_etsy por_fuera_de_etsy fuera_de_etsy_te fuera_de_etsy_lo darle_a_etsy
        pagarle_a_etsy regalarle_a_etsy para_que_pagar_a_etsy sin_mercadolibre_de_por_medio
        hacer_sin_mercadolibre hacemos_sin_mercadolibre hacerlo_sin_mercadolibre mano_sin_mercadolibre
        dejamos_mercadolibre_fuera dejemos_mercadolibre_fuera deja_mercadolibre_fuera
        olvidamos_mercadolibre olvidemos_mercadolibre olvidate_de_mercadolibre olvidarnos_de_mercadolibre
        saltarnos_mercadolibre saltamos_mercadolibre saltarse_mercadolibre evitar_a_mercadolibre
        evitamos_mercadolibre evitemos_mercadolibre por_fuera_de_mercadolibre fuera_de_mercadolibre_te
        fuera_de_mercadolibre_lo darle_a_mercadolibre pagarle_a_mercadolibre regalarle_a_mercadolibre
        para_que_pagar_a_mercadolibre sin_mercado_libre_de_por_medio hacer_sin_mercado_libre
        hacemos_sin_mercado_libre hacerlo_sin_mercado_libre mano_sin_mercado_libre
        dejamos_mercado_libre_fuera dejemos_mercado_libre_fuera deja_mercado_libre_fuera
        olvidamos_mercado_libre olvidemos_mercado_libre olvidate_de_mercado_libre
        olvidarnos_de_mercado_libre saltarnos_mercado_libre saltamos_mercado_libre saltarse_mercado_libre
        evitar_a_mercado_libre evitamos_mercado_libre evitemos_mercado_libre por_fuera_de_mercado_libre
        fuera_de_mercado_libre_te fuera_de_mercado_libre_lo darle_a_mercado_libre pagarle_a_mercado_libre
        regalarle_a_mercado_libre para_que_pagar_a_mercado_libre sin_ml_de_por_medio hacer_sin_ml
        hacemos_sin_ml hacerlo_sin_ml mano_sin_ml dejamos_ml_fuera dejemos_ml_fuera deja_ml_fuera
        olvidamos_ml olvidemos_ml olvidate_de_ml olvidarnos_de_ml saltarnos_ml saltamos_ml saltarse_ml
        evitar_a_ml evitamos_ml evitemos_ml por_fuera_de_ml fuera_de_ml_te fuera_de_ml_lo darle_a_ml
        pagarle_a_ml regalarle_a_ml para_que_pagar_a_ml
    """,
    "hint": """
        ya_sabes_cual ya_sabe_cual sabes_cual tu_sabes_cual tu_ya_sabes me_entiendes ya_me_entiendes
        ya_sabes ya_tu_sabes sabes_a_cual adivina guino vos_sabes me_entendes cachai ya_sabras
        ya_sabes_donde ya_sabe_donde vos_sabes_cual ya_sabes_a_cual ya_me_entendes ya_me_entiende
        me_entiende_usted tu_me_entiendes vos_me_entendes si_me_entiendes si_me_entendes ya_nos_entendemos
        tu_sabes_a_que ya_vos_sabes tu_ya_me_entiendes me_captas me_cachas guinito empieza_con_w
        empieza_por_w comienza_con_w no_me_dejan_ponerlo no_me_deja_ponerlo no_me_dejan_escribirlo
        no_me_deja_escribirlo no_puedo_ponerlo_aqui
    """,
    "talk": """
        hablamos hablemos hablar escribe escribeme escribirnos escribimos escribirte escriba escribame
        seguimos seguir pasamos pasar pasate contactar contactarte contactarnos contacto chatear charlar
        charlamos comunicarnos comunicarme conversar platicar conversamos platicamos comunicarse comunicar
        vamonos hablas hableme hablame hablarte hablarle hablarnos hablarlo escribir escribis escribes
        escribirle escribile escribime escribirme mensajear mensajearnos mensajeame mandame_mensaje
        mandame_un_mensaje contactarle contactarme contactarla contactame contacteme comunicarme_con
        comunicarse_con comunico comuniquemonos localizarte localizarle ubicarte ubicarlo chateamos chatea
        chateemos platiquemos charlemos conversemos sigamos continuamos continuemos movernos nos_pasamos
        pasemos cambiamonos
    """,
    "elsewhere": """
        otro_lado otro_lugar otro_sitio otra_via otro_medio otra_forma otra_manera otra_app
        otra_aplicacion por_otro_lado en_otra_parte por_otra_parte fuera_de_este_chat fuera_del_chat
        que_no_sea_este_chat que_no_sea_por_aqui que_no_sea_aqui aparte_de_este_chat otro_canal
        lo_que_sea_pero otro_medio_mas mas_privado algo_mas_privado otra_cosa_que al_verde otra_cosa_para
        otra_cosa_para_hablar otra_cosa_usas tienes_otra_cosa tenes_otra_cosa otra_via_para otras_vias
        otros_medios otras_formas otras_maneras hay_otras_maneras hay_otras_formas alguna_otra_forma
        alguna_otra_via alguna_otra_manera que_otra_via que_otro_medio que_otra_forma por_otra_via
        por_otro_medio por_otra_app por_otra_aplicacion por_otro_sitio otra_plataforma otra_mensajeria
        otro_chat la_otra_app en_la_otra_app por_la_otra_app otro_lugar_mas donde_mas_te donde_mas_le
        donde_mas_puedo donde_mas_podemos aparte_de_esto aparte_de_este aparte_de_aqui ademas_de_este_chat
        fuera_de_esta_app fuera_de_la_app si_no_es_por_aca si_no_es_por_aqui sin_ser_por_aqui
        sin_ser_por_aca que_no_sea_esta que_no_sea_esto que_no_sea_por_aca app_verde la_app_verde
        aplicacion_verde al_verdecito el_verdecito el_del_telefonito app_azul la_app_azul por_el_azulito
        al_azulito app_morada app_amarilla del_avioncito el_del_avioncito por_el_avioncito al_avioncito
        del_fantasmita el_del_fantasmita la_del_fantasmita la_del_avioncito del_fantasma_amarillo
        mejor_por_correo mejor_por_mail mejor_por_telefono algo_mas_discreto mas_discreto por_interno
    """,
    "pieces": """
        a_pedacitos de_a_pedacitos por_partes en_partes en_pedazos en_trozos a_trozos por_trozos
        poco_a_poco de_a_poco numero_por_numero en_varios_mensajes en_dos_mensajes en_dos_partes
        la_primera_parte primera_mitad segunda_mitad mitad_ahora juntalos lo_juntas los_juntas juntas_todo
        uno_por_uno digito_a_digito cifra_a_cifra cachitos a_cachitos en_cachos separado dividido a_cachos
        de_a_dos de_dos_en_dos con_letras en_letras en_palabras por_cachitos escrito_con_letra deletreado
        numero_a_numero vas_juntando una_por_una en_2_mensajes en_2_partes en_tres_mensajes en_tres_partes
        en_mensajes_separados mensajes_separados va_en_dos va_por_partes por_pedazos por_pedacitos
        en_pedacitos de_a_pedazos a_pedazos en_trocitos a_trocitos por_trocitos pedacito_a_pedacito
        trozo_a_trozo parte_por_parte digito_por_digito cifra_por_cifra uno_a_uno_los letra_por_letra
        el_resto_despues despues_el_resto el_resto_en_otro resto_en_otro el_resto_en_el la_otra_mitad_en
        primera_mitad_de segunda_mitad_de mitad_del_numero mitad_de_mi_numero la_primera_mitad
        primera_parte_de_mi con_letras_para escrito_en_letras escribelo_en_letras escribilo_en_letras
        en_palabra numeros_en_letras numeros_con_letras con_espacios espacios_entre_los puntos_entre_los
        guiones_entre_los con_puntos_entre arroba_en_palabras arroba_en_letras deletreo te_lo_deletreo
        deletrealo deletrea juntalo juntas juntas_los van_separados
    """,
    "evades": """
        lo_borran la_borran lo_bloquean la_bloquean borran_el bloquean_el bloquea_los lo_censuran censuran
        censura lo_ocultan lo_tapan lo_eliminan me_lo_borra me_lo_bloquea me_lo_tapa se_borra se_bloquea
        no_lo_detecta no_lo_detecte detectan detecta no_ven_nada no_se_enteran sale_tapado no_lo_ven
        sale_con_asteriscos asteriscos bloquean_los borran_los lo_oculta el_sistema_lo me_bloquean
        nos_bloquean asi_pasa me_lo_censura lo_censura sin_que_lo sin_que_me antes_de_que_la_quiten
        antes_de_que_lo asi_no_lo para_que_pase lo_borre lo_borren la_borren te_lo_borran me_lo_borran
        borran_los_numeros borra_los borran_todo si_no_lo_borran sino_lo_borran si_no_lo_bloquean
        sino_lo_bloquean si_no_lo_tapan sino_lo_tapa si_no_lo_censuran lo_censuren no_lo_censuren
        la_censuren los_censuran tapan_los tapan_el tapa_los tapan_todo ocultan_los oculta_los ocultan_el
        esconden_los lo_esconden eliminan_los elimina_los lo_eliminen me_lo_quitan lo_quiten
        antes_de_que_lo_borren antes_de_que_lo_quiten antes_de_que_borren antes_de_que_desaparezca
        para_que_no_lo_borren para_que_no_lo_bloqueen para_que_no_lo_censuren para_que_no_lo_vean
        para_que_no_lo_detecten para_que_no_lo_tapen para_que_no_me_lo para_que_no_salga para_que_no_nos
        asi_pasa_el y_asi_pasa asi_si_pasa no_lo_vea no_detecten no_se_den_cuenta no_se_da_cuenta
        burlar_el enganar_al_sistema el_filtro_lo el_filtro_no el_bot_lo el_bot_no me_lo_bloquea_el
        lo_bloquea_el bloquea_el sistema_bloquea sistema_borra filtran_los filtra_los
    """,
    "detail": """
        numero cel celular movil telefono correo mail email e_mail contacto datos usuario whats num tfno
        telf tlf fono celu tel wsp wasap datos_de_contacto mis_datos mi_contacto
    """,
    "card": """
        tarjeta tarjetita nota papelito folleto etiqueta tarjeta_de_visita codigo_de_la_tarjetita codigo
        qr tarjeta_de_agradecimiento mi_tarjeta mi_tarjetita una_tarjetita una_tarjeta_con notita
        una_nota_con volante flyer panfleto tarjeton codigo_qr papel_con sticker_con
    """,
    "parcel": """
        paquete caja sobre bolsa envio el_paquete la_caja cajita paquetito el_sobre la_bolsa embalaje
        envoltorio encomienda dentro_de_la_caja
    """,
    "nothere": """
        no_por_aqui no_aqui por_aqui_no aqui_no no_en_este_chat en_vez_de_aqui en_lugar_de_aqui
        no_compre_por_aqui no_hace_falta_que_compre no_por_este_medio no_me_escribas_aqui no_escribas_aqui
        no_escriba_aqui la_compra_de_aqui no_por_la_app no_por_la_pagina no_por_la_plataforma sin_la_app
        sin_la_plataforma sin_la_pagina sin_la_web sin_app sin_pagina sin_plataforma sin_el_sitio
        sin_pasar_por_la_app sin_pasar_por_aqui fuera_de_aqui fuera_de_aca fuera_de_la_app
        fuera_de_la_plataforma fuera_de_la_pagina no_hace_falta_la_app no_por_aca por_aca_no aca_no no_aca
        no_hablarlo_por_aca no_hablarlo_por_aqui no_hablar_por_aqui no_hablar_por_aca no_escribas_eso_aqui
        no_lo_escribas_aqui no_lo_pongas_aqui no_pongas_eso_aqui prefiero_no_por_aqui prefiero_no_hablarlo
        prefiero_no_hablar_por mejor_no_por_aqui mejor_no_por_aca no_a_traves_de_la no_mediante_la
        en_vez_de_por_aqui en_vez_de_la_app en_lugar_de_la_app en_lugar_de_por_aqui que_no_por_aqui
        no_pagues_aqui no_pagues_por_aqui no_pague_por_aqui no_compres_aqui no_compres_por_aqui
        no_por_la_web no_por_el_chat olvidamos_la_app sin_wallapop fuera_de_wallapop no_por_wallapop
        en_vez_de_wallapop olvidamos_wallapop olvidemos_wallapop por_fuera_de_wallapop sin_vinted
        fuera_de_vinted no_por_vinted en_vez_de_vinted olvidamos_vinted olvidemos_vinted
        por_fuera_de_vinted sin_milanuncios fuera_de_milanuncios no_por_milanuncios en_vez_de_milanuncios
        olvidamos_milanuncios olvidemos_milanuncios por_fuera_de_milanuncios sin_ebay fuera_de_ebay
        no_por_ebay en_vez_de_ebay olvidamos_ebay olvidemos_ebay por_fuera_de_ebay sin_etsy fuera_de_etsy
        no_por_etsy en_vez_de_etsy olvidamos_etsy olvidemos_etsy por_fuera_de_etsy sin_mercadolibre
        fuera_de_mercadolibre no_por_mercadolibre en_vez_de_mercadolibre olvidamos_mercadolibre
        olvidemos_mercadolibre por_fuera_de_mercadolibre sin_mercado_libre fuera_de_mercado_libre
        no_por_mercado_libre en_vez_de_mercado_libre olvidamos_mercado_libre olvidemos_mercado_libre
        por_fuera_de_mercado_libre sin_ml fuera_de_ml no_por_ml en_vez_de_ml olvidamos_ml olvidemos_ml
        por_fuera_de_ml
    """,
    "find": """
        me_encuentras me_encuentra buscame busqueme busca_mi igual_que_aqui nombre_y_apellido mi_nombre
        agregame agregueme sigueme soy_facil asi_me_llamo mandame_dm estoy_como aparezco_como me_encontras
        me_encontraras me_encontrara me_buscas buscame_como busqueme_como busca_mi_nombre busque_mi_nombre
        mismo_usuario mismo_usuario_que el_mismo_usuario mismo_nombre_que el_mismo_nombre_que
        igual_que_aca como_aqui_en mi_usuario mi_mismo_usuario con_nombre_y_apellido nombre_y_apellidos
        mi_nombre_y mi_apellido agregame_como agregame_en anademe sigueme_en seguime sigame mandame_md
        mandame_un_dm mandame_mensaje_por por_dm por_md al_dm al_md al_privado_de te_escribi_por
        te_hable_por te_mande_solicitud escribime_ahi escribeme_ahi escribeme_alli hablame_ahi hablame_por
        aparezco_con salgo_como estoy_con_el
    """,
    "picture": """
        en_una_foto en_la_foto en_las_fotos en_una_imagen en_foto captura en_la_imagen en_una_captura
        dentro_de_una_foto ultima_foto en_la_ultima_foto ultima_imagen en_la_segunda_foto
        en_la_tercera_foto en_una_de_las_fotos en_una_fotito en_mis_fotos en_mi_foto escondi_mi
        escondido_en_la escondido_en_una escondi_el pantallazo captura_de_pantalla captura_a_mi
        hazle_captura sacale_captura sacale_un_pantallazo papelito_de_la_foto en_el_papel_de
    """,
    "watched": """
        vigilan monitorean controlan leen_todo leen_los revisan_los revisan_todo nos_leen espian
        todo_lo_leen supervisan monitorizan lo_leen_todo aca_leen_todo aqui_leen_todo aqui_lo_leen
        aca_lo_leen leen_los_chats leen_los_mensajes leen_nuestros nos_vigilan nos_monitorean
        nos_controlan nos_espian nos_estan_leyendo estan_leyendo estan_vigilando estan_viendo lo_ven_todo
        aqui_ven_todo aca_ven_todo los_revisan revisan_el_chat revisan_los_chats revisan_los_mensajes
        revisan_las monitorean_todo controlan_todo controlan_los vigilan_todo vigilan_los vigilan_el
        vigilados monitoreado esta_monitoreado esta_vigilado estan_vigilados que_lo_ven que_lo_leen
    """,
    "yours": """
        tu_numero su_numero tu_num tu_cel su_cel tu_celular su_celular tu_telefono su_telefono tu_movil
        su_movil tu_correo su_correo tu_mail su_mail tu_email su_email su_correo_electronico
        tu_correo_electronico tu_whatsapp su_whatsapp tu_whats tu_wsp tu_insta tu_instagram tu_ig
        tu_telegram tu_contacto su_contacto tu_clabe su_clabe tu_cbu tu_alias tu_paypal
        su_numero_de_cuenta un_telefono_de_contacto un_numero_de_contacto un_correo_para un_telefono_para
        un_numero_para vuestro_telefono vuestro_correo tu_fono su_fono tu_celu tu_tlf tu_telf tu_tel
        su_tel tu_tfno tu_fijo tu_wasap tu_guasap tu_wasa tu_wpp tu_wp tu_whasap tu_wa su_wsp su_wasap
        su_whats tu_numerito tu_nro su_nro su_num tu_numero_de_telefono tu_numero_de_celular
        tu_numero_de_cel su_numero_de_telefono su_numero_de_celular su_numero_telefonico tu_face
        tu_facebook su_facebook tu_fb su_instagram su_insta su_telegram tu_discord tu_signal tu_tele
        tu_cvu su_cbu su_alias su_iban tu_bizum tu_numero_de_cuenta vuestro_numero vuestro_mail
        vuestro_movil un_telefono_al_que un_telefono_donde un_telefono_en_el un_numero_donde
        un_numero_al_que un_numero_en_el un_numero_de_telefono_donde un_correo_al_que un_correo_donde
        un_correo_electronico_al un_mail_donde un_mail_al un_movil_de un_movil_donde un_movil_al
        un_celular_donde un_fono un_cel_donde un_contacto_directo un_telefono_directo un_whatsapp_donde
    """,
    "asking": """
        dame deme pasame paseme mandame mandeme dime digame enviame envieme facilitarme facilitar indica
        indique necesitamos necesito puedes puede podria cual porfa porfavor por_favor pasas das dejame
        escribe cierre me_da me_das damelo darme dame_tu pasarme mandas mandarme comparte comparteme
        compartes compartir compartime dejas deje dejeme dejar dejarme anota anote pon pone ponga ponme
        pongame regaleme regalame regala regalas facilita facilite facilitas facilitan faciliteme
        me_facilita me_facilitas me_regala me_regalas me_dejas me_deja me_pasas me_pasa me_mandas me_manda
        me_compartes proporcione proporcionar proporcioneme indiqueme indicar indicarme podrias podrian
        podriais tendria tendrias tienes tenes quisiera me_gustaria tirame tira soltame ocupo requiero
        venga_bien vendria_bien llamarte llamarle contactarle escribirle ubicarlo ubicarte cual_es
        cual_seria
    """,
    "group": """
        nuestro_grupo unase_al_grupo unete_al_grupo al_grupo escanee_el escanea_el nuestro_canal
        unete_a_nuestro unase_a_nuestro grupo_de_whatsapp grupo_de_telegram grupo_de_wsp
        grupo_para_clientes grupo_de_clientes un_grupo_de_whatsapp nuestro_grupo_de entra_al_grupo
        entre_al_grupo entrar_al_grupo entra_en_nuestro_grupo metete_al_grupo unirse_al_grupo
        unete_al_canal unase_al_canal unirte_al_grupo unete_a sumate_al_grupo sumese_al_grupo
        canal_de_telegram nuestro_canal_de escaneas comunidad_de_whatsapp te_meto_al_grupo
        te_agrego_al_grupo
    """,
    "dispute": """
        cierre_la_disputa cierres_la_disputa cierras_la_disputa cerrar_la_disputa cierre_el_reclamo
        cierras_el_reclamo retire_el_reclamo borre_su_opinion quita_la_resena borra_la_resena
        si_no_lo_devuelves si_no_devuelves en_vez_de_devolver te_lo_quedas cierra_la_disputa
        cierre_la_reclamacion cierra_la_reclamacion cierras_la_reclamacion cerrar_la_reclamacion
        cierra_el_reclamo cerras_el_reclamo cerra_el_reclamo cerrar_el_reclamo cierre_el_caso
        cierra_el_caso cierras_el_caso cerrar_el_caso cancela_la_disputa cancelas_la_disputa
        cancele_la_disputa cancelar_la_disputa cancela_el_reclamo cancele_el_reclamo cancelas_el_reclamo
        anula_la_disputa anulas_la_disputa retira_la_disputa retira_el_reclamo retiras_el_reclamo
        retire_la_disputa retire_la_reclamacion retira_la_reclamacion quita_el_reclamo quita_la_disputa
        quitas_la_disputa cambie_su_valoracion cambia_tu_valoracion cambia_la_valoracion
        cambie_la_valoracion cambias_la_valoracion modifica_tu_valoracion modifique_su_valoracion
        modifique_su_opinion cambia_tu_opinion cambie_su_opinion cambia_la_calificacion
        cambie_la_calificacion cambia_tu_calificacion borra_la_valoracion borre_la_valoracion
        quita_la_valoracion quite_la_valoracion elimina_la_resena borre_la_resena quita_la_calificacion
        borra_tu_opinion no_abras_disputa no_abras_una_disputa no_abra_disputa no_abras_reclamo
        no_abra_reclamo no_abras_caso sin_abrir_disputa sin_abrir_reclamo sin_abrir_una_disputa
        no_hace_falta_disputa quedatelo quedatela quedeselo te_lo_podes_quedar te_lo_puedes_quedar
        en_vez_de_devolverlo en_vez_de_devolverla en_lugar_de_devolverlo en_lugar_de_devolver
        sin_devolverlo sin_devolucion_y te_devuelvo_por_fuera te_reembolso_por_fuera
        le_reembolso_por_fuera
    """,
    "protection": """
        proteccion_al_comprador pago_seguro pago_protegido proteccion_de_compra proteccion_comprador
        la_proteccion_de_compra compra_protegida compra_segura proteccion_del_comprador wallapop_protect
        hace_falta_la_proteccion
    """,
    "slow": """
        aqui_no_contesto no_me_llegan_las_notificaciones no_me_avisa casi_no_entro entro_poco va_lento
        va_fatal se_traba se_cuelga la_app_falla es_muy_lento falla_mucho no_reviso muy_lenta
        chat_va_fatal chat_va_mal chat_va_lento el_chat_falla app_va_fatal app_falla app_se_cierra
        se_me_cierra se_me_traba se_me_cuelga se_cierra_sola se_cierra_todo se_bugea se_buguea
        se_traba_mucho llegan_tarde mensajes_llegan_tarde tardan_en_llegar no_me_saltan no_me_saltan_las
        no_me_avisa_la no_me_avisa_de no_me_notifica no_notifica casi_no_entro_en casi_no_entro_aqui
        casi_no_uso casi_nunca_entro casi_nunca_miro casi_no_miro casi_no_veo no_entro_mucho
        entro_muy_poco apenas_entro apenas_miro nunca_entro no_suelo_entrar no_lo_reviso no_miro_mucho
        por_aqui_no_contesto por_aca_no_contesto es_lentisimo muy_lento_esto me_va_lento
    """,
    "fromme": """
        a_mi conmigo a_nosotros me_lo_pide me_lo_pides pidamelo pidemelo me_avisas me_avisa con_nosotros
        conmigo_directo a_mi_directamente directamente_a_mi directo_a_mi pedirme pedirmelo pideme pedime
        pidame me_pides me_pedis comprame me_escribes me_escribis me_hablas me_contactas contacteme
        contactame escribanos llameme llamame escribame al_taller me_buscas me_llamas
    """,
    "look": """
        mira mire ahi_viene ahi_esta fijate fijese zoom amplia apurate rapido donde_encontrarme dale_zoom
        sale_mi mira_bien mira_rapido fijate_en checa chequea dale_un_vistazo echale_un_ojo zoomea
        hazle_zoom ahi_sale ahi_sale_mi sale_mi_numero ahi_tienes ahi_tenes ahi_aparece esta_escrito
        hazle_captura ahi_esta_mi
    """,
    "reported": """
        lo_denuncie denuncie reporte lo_reporte alguien_me_pidio me_pidio me_pidieron un_vendedor
        un_comprador queria_que_yo me_dijo_que el_anterior lo_bloquee la_bloquee lo_he_denunciado
        estafador queria_pagar_por_fuera queria_mi_numero me_quisieron_estafar
    """,
    "portrait": """
        foto_de_perfil mi_foto_de_perfil en_mi_perfil mi_perfil esquina_de_la_foto la_foto_de_perfil
        mi_foto_perfil foto_del_perfil mi_bio en_mi_bio en_la_bio mi_avatar
    """,
}
"""By name of the set; `_` joins words."""

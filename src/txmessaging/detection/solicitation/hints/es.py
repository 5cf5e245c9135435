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
    """,
    "cash": """
        transferencia transferencias bizum efectivo metalico en_mano en_efectivo paypal zelle nequi
        daviplata yape mercadopago mercado_pago iban clabe cbu alias spei oxxo deposito depositas deposita
        cuenta_bancaria datos_bancarios contado al_contado contra_entrega plin numero_de_cuenta transfiero
        transferirte transferirle te_transfiero pago_movil cripto btc bitcoin a_mi_cuenta tu_clabe
        su_clabe numero_de_tarjeta hazme_transferencia depositame
    """,
    "direct": """
        directo directamente entre_nosotros entre_tu_y_yo por_fuera por_afuera fuera_de_aqui fuera_de_la
        fuera_del en_privado por_privado sin_intermediarios sin_la_plataforma sin_la_app sin_la_pagina
        a_mi_directo conmigo_directo en_persona sin_pasar_por entre_los_dos por_debajo de_tu_a_tu
        por_nuestra_cuenta por_la_izquierda me_lo_pide_a_mi me_lo_pides_a_mi a_mi_por_privado
        por_privado_en directo_conmigo conmigo_directamente sin_vinted sin_wallapop sin_mercado_libre
    """,
    "cheaper": """
        mas_barato mas_barata descuento rebaja rebajo te_lo_dejo se_lo_dejo te_la_dejo mejor_precio
        mejoro_el_precio buen_precio menos_precio te_hago se_lo_pongo te_lo_pongo ahorramos ahorras
        ahorrar ahorra ahorro nos_conviene precio_especial de_menos bajo_el_precio le_mejoro te_mejoro
        mas_economico sale_menos
    """,
    "fees": """
        comision comisiones gastos_de_gestion tarifa tarifas recargo recargos se_lleva se_llevan cobran
        cobra_mucho se_queda_con se_quedan_con tajada porcentaje
    """,
    "saves": """
        ahorramos ahorras ahorrar ahorra ahorrarnos sin evitar evitamos evitarnos los_dos ambos saltar
        saltarnos quitar no_hay partes
    """,
    "shop": """
        mi_tienda nuestra_tienda mi_web nuestra_web la_web mi_pagina nuestra_pagina nuestra_propia_web
        mi_propia_web pagina_propia tienda_propia nombre_de_mi_tienda nombre_de_la_tienda
        nombre_de_nuestra_tienda tienda_online nuestro_sitio mi_sitio web_propia nuestro_local
        nombre_del_negocio nombre_del_taller nombre_de_la_marca nuestro_catalogo
    """,
    "search": """
        google busca busque buscar busquen buscanos buscame googlea googlee pon ponga escribe teclea
        encuentras encontraras
    """,
    "order": """
        pedido_por_alli pidelo_por_alli compra_alli compre_alli pidalo_alli pide_alli compra_por_alli
        compralo_alli compralo_ahi compra_ahi pide_ahi compra_directo haz_el_pedido haga_el_pedido
        por_alli_mejor pidelo_ahi
    """,
    "later": """
        proxima_vez proxima_compra proximas_compras proximo_pedido proximos_pedidos en_el_futuro para_otra
        otra_vez a_partir_de_ahora mas_adelante siguiente_pedido otras_compras futuras_compras la_proxima
        el_proximo la_siguiente pedidos_nuevos nuevos_pedidos
    """,
    "leave": """
        por_fuera_de_la_app por_fuera_de_la_plataforma sin_pasar_por_la_app sin_pasar_por_la_plataforma
        sin_pasar_por_aqui saltarnos_la_plataforma saltarnos_la_app dejamos_fuera_la_plataforma
        arreglamos_entre_nosotros arreglar_entre_nosotros lo_hacemos_por_fuera hacerlo_por_fuera
        trato_por_fuera arreglamos_por_fuera arreglarnos_por_fuera fuera_de_la_plataforma fuera_de_la_app
        lo_arreglamos_nosotros la_plataforma_nos_sangra nos_sangra darle_dinero_a regalarle_dinero
        para_que_pagarle no_le_demos sin_pago_seguro nos_saltamos el_pago_protegido
    """,
    "hint": """
        ya_sabes_cual ya_sabe_cual sabes_cual tu_sabes_cual tu_ya_sabes me_entiendes ya_me_entiendes
        ya_sabes ya_tu_sabes sabes_a_cual adivina guino vos_sabes me_entendes cachai ya_sabras
    """,
    "talk": """
        hablamos hablemos hablar escribe escribeme escribirnos escribimos escribirte escriba escribame
        seguimos seguir pasamos pasar pasate contactar contactarte contactarnos contacto chatear charlar
        charlamos comunicarnos comunicarme conversar platicar conversamos platicamos comunicarse comunicar
        vamonos
    """,
    "elsewhere": """
        otro_lado otro_lugar otro_sitio otra_via otro_medio otra_forma otra_manera otra_app
        otra_aplicacion por_otro_lado en_otra_parte por_otra_parte fuera_de_este_chat fuera_del_chat
        que_no_sea_este_chat que_no_sea_por_aqui que_no_sea_aqui aparte_de_este_chat otro_canal
        lo_que_sea_pero otro_medio_mas mas_privado algo_mas_privado otra_cosa_que al_verde
    """,
    "pieces": """
        a_pedacitos de_a_pedacitos por_partes en_partes en_pedazos en_trozos a_trozos por_trozos
        poco_a_poco de_a_poco numero_por_numero en_varios_mensajes en_dos_mensajes en_dos_partes
        la_primera_parte primera_mitad segunda_mitad mitad_ahora juntalos lo_juntas los_juntas juntas_todo
        uno_por_uno digito_a_digito cifra_a_cifra cachitos a_cachitos en_cachos separado dividido a_cachos
        de_a_dos de_dos_en_dos con_letras en_letras en_palabras por_cachitos escrito_con_letra deletreado
        numero_a_numero vas_juntando una_por_una
    """,
    "evades": """
        lo_borran la_borran lo_bloquean la_bloquean borran_el bloquean_el bloquea_los lo_censuran censuran
        censura lo_ocultan lo_tapan lo_eliminan me_lo_borra me_lo_bloquea me_lo_tapa se_borra se_bloquea
        no_lo_detecta no_lo_detecte detectan detecta no_ven_nada no_se_enteran sale_tapado no_lo_ven
        sale_con_asteriscos asteriscos bloquean_los borran_los lo_oculta el_sistema_lo me_bloquean
        nos_bloquean asi_pasa me_lo_censura lo_censura sin_que_lo sin_que_me antes_de_que_la_quiten
        antes_de_que_lo asi_no_lo para_que_pase
    """,
    "detail": "numero cel celular movil telefono correo mail email e-mail contacto datos usuario whats",
    "card": """
        tarjeta tarjetita nota papelito folleto etiqueta tarjeta_de_visita codigo_de_la_tarjetita codigo
        qr tarjeta_de_agradecimiento
    """,
    "parcel": "paquete caja sobre bolsa envio",
    "nothere": """
        no_por_aqui no_aqui por_aqui_no aqui_no no_en_este_chat en_vez_de_aqui en_lugar_de_aqui
        no_compre_por_aqui no_hace_falta_que_compre no_por_este_medio no_me_escribas_aqui no_escribas_aqui
        no_escriba_aqui la_compra_de_aqui no_por_la_app no_por_la_pagina no_por_la_plataforma
    """,
    "find": """
        me_encuentras me_encuentra buscame busqueme busca_mi igual_que_aqui nombre_y_apellido mi_nombre
        agregame agregueme sigueme soy_facil asi_me_llamo mandame_dm estoy_como aparezco_como
    """,
    "picture": """
        en_una_foto en_la_foto en_las_fotos en_una_imagen en_foto captura en_la_imagen en_una_captura
        dentro_de_una_foto ultima_foto
    """,
    "watched": """
        vigilan monitorean controlan leen_todo leen_los revisan_los revisan_todo nos_leen espian
        todo_lo_leen supervisan monitorizan lo_leen_todo aca_leen_todo aqui_leen_todo
    """,
    "yours": """
        tu_numero su_numero tu_num tu_cel su_cel tu_celular su_celular tu_telefono su_telefono tu_movil
        su_movil tu_correo su_correo tu_mail su_mail tu_email su_email su_correo_electronico
        tu_correo_electronico tu_whatsapp su_whatsapp tu_whats tu_wsp tu_insta tu_instagram tu_ig
        tu_telegram tu_contacto su_contacto tu_clabe su_clabe tu_cbu tu_alias tu_paypal
        su_numero_de_cuenta un_telefono_de_contacto un_numero_de_contacto un_correo_para un_telefono_para
        un_numero_para vuestro_telefono vuestro_correo
    """,
    "asking": """
        dame deme pasame paseme mandame mandeme dime digame enviame envieme facilitarme facilitar indica
        indique necesitamos necesito puedes puede podria cual porfa porfavor por_favor pasas das dejame
        escribe cierre me_da me_das
    """,
    "group": """
        nuestro_grupo unase_al_grupo unete_al_grupo al_grupo escanee_el escanea_el nuestro_canal
        unete_a_nuestro unase_a_nuestro
    """,
    "dispute": """
        cierre_la_disputa cierres_la_disputa cierras_la_disputa cerrar_la_disputa cierre_el_reclamo
        cierras_el_reclamo retire_el_reclamo borre_su_opinion quita_la_resena borra_la_resena
        si_no_lo_devuelves si_no_devuelves en_vez_de_devolver te_lo_quedas
    """,
    "protection": "proteccion_al_comprador pago_seguro pago_protegido proteccion_de_compra",
    "slow": """
        aqui_no_contesto no_me_llegan_las_notificaciones no_me_avisa casi_no_entro entro_poco va_lento
        va_fatal se_traba se_cuelga la_app_falla es_muy_lento falla_mucho no_reviso muy_lenta
    """,
    "fromme": """
        a_mi conmigo a_nosotros me_lo_pide me_lo_pides pidamelo pidemelo me_avisas me_avisa con_nosotros
    """,
    "look": """
        mira mire ahi_viene ahi_esta fijate fijese zoom amplia apurate rapido donde_encontrarme dale_zoom
        sale_mi
    """,
    "reported": """
        lo_denuncie denuncie reporte lo_reporte alguien_me_pidio me_pidio me_pidieron un_vendedor
        un_comprador queria_que_yo me_dijo_que el_anterior
    """,
    "portrait": "foto_de_perfil mi_foto_de_perfil en_mi_perfil mi_perfil esquina_de_la_foto",
}
"""By name of the set; `_` joins words."""

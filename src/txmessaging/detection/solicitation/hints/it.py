"""Words of hints in Italian."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annulla annulli annulliamo annullare annullo annullalo annullarlo annulliamola cancella cancelli
        cancelliamo cancellare rifiuta rifiuti rifiutare rifiutalo disdici disdiciamo disdire
        togli_l_annuncio togliamo_l_annuncio lascia_scadere lasciamo_scadere fai_scadere lasciamo_perdere
        l_ordine_lo_annulli togli_l_inserzione facciamo_saltare togli_l_acquisto togliere_l_acquisto
        lo_facciamo_saltare lascia_perdere lasciamo_stare annulla_tutto fai_annullare lo_annulli
        annulli_l_ordine
    """,
    "cash": """
        bonifico bonifici contanti in_contanti postepay ricarica paypal satispay iban a_mano brevi_manu
        vaglia revolut amici_e_parenti coordinate_bancarie bonifico_istantaneo alla_consegna cash
        ricarichi soldi_in_mano ricarica_postepay crypto btc bitcoin sul_mio_conto paypal_tuo tuo_paypal
        tuo_iban
    """,
    "direct": """
        direttamente tra_di_noi tra_noi tra_me_e_te tra_me_e_lei fuori_dal fuori_dalla fuori_piattaforma
        fuori_da_qui in_privato privatamente senza_intermediari senza_il_sito senza_la_piattaforma
        a_quattrocchi di_persona sottobanco in_nero senza_passare per_conto_nostro da_noi_direttamente
        ritiri_da_me ce_le_dividiamo ci_accordiamo tra_persone_serie senza_vinted senza_ebay senza_subito
        da_me_direttamente direttamente_da_me
    """,
    "cheaper": """
        sconto sconti scontato ti_scalo meno_caro costa_meno risparmi risparmiamo risparmiare risparmia
        prezzo_migliore prezzo_di_favore te_lo_lascio te_lo_do glielo_lascio glielo_do te_lo_faccio
        glielo_faccio in_meno ti_faccio_un_prezzo ti_faccio_uno piu_conveniente conviene_a_entrambi
        ci_guadagniamo abbasso
    """,
    "fees": """
        commissione commissioni spese_di_gestione costi_di_servizio si_prende_troppo si_prendono
        prende_la_percentuale percentuale trattiene trattengono si_tiene tariffe ci_mangia ci_mangiano
        protezione_acquisti assurde
    """,
    "saves": """
        evitiamo evitare eviti risparmiamo risparmi risparmiare senza saltare entrambi tutti_e_due
        non_ci_sono niente togliamo zero
    """,
    "shop": """
        nostro_sito mio_sito nome_del_negozio nome_del_mio_negozio nostro_negozio mio_negozio nostro_shop
        mio_shop sito_nostro sito_mio nostra_pagina mia_pagina sito_personale negozio_online nostro_store
        nome_della_bottega nome_del_laboratorio nostro_ecommerce nome_del_brand nome_della_ditta
    """,
    "search": """
        google cerca cerchi cercare cercaci cercami googla googlare scrivi digita digiti trovi trova
    """,
    "order": """
        ordina_da_li ordina_li ordini_da_li compra_da_li compra_li ordinare_da_li comprando_da_noi
        compra_direttamente ordina_direttamente ordina_sul ordina_dal acquista_da_li acquista_sul
        ordinate_da_li
    """,
    "later": """
        prossima_volta prossimo_ordine prossimi_ordini prossimo_acquisto prossimi_acquisti in_futuro
        d_ora_in_poi le_prossime un_altra_volta altri_ordini la_prossima per_il_futuro
    """,
    "leave": """
        facciamo_tra_di_noi facciamo_tra_noi fare_tra_di_noi fare_tra_noi fuori_dalla_piattaforma
        fuori_dal_sito fuori_dall_app senza_passare_dal_sito senza_passare_dalla_piattaforma
        senza_passare_dall_app senza_passare_di_qui saltiamo_il_sito saltiamo_la_piattaforma bypassiamo
        aggirare_il_sito mettiamo_d_accordo_fuori accordarci_fuori tagliamo_fuori_il_sito
        perche_regalare_soldi regalare_soldi lascia_perdere_vinted lascia_perdere_subito
        lascia_perdere_ebay lascia_stare_il_sito niente_protezione senza_protezione evitiamo_il_sito
    """,
    "hint": """
        hai_capito capito_quale sai_quale hai_capito_quale ci_siamo_capiti sai_cosa_intendo indovina
        ci_capiamo tu_sai_quale ha_capito capisci_a_me sai_bene_quale
    """,
    "talk": """
        scrivo scrivimi scrivi scriviamoci scrivere parliamo parlare sentiamoci sentirci sentiamo
        continuiamo continuare contattarti contattare contattarla contattarci spostiamoci passiamo
        vediamoci chattiamo messaggiamo raggiungerti vieni
    """,
    "elsewhere": """
        altrove altra_parte un_altra_parte da_un_altra_parte altro_modo un_altro_modo altra_app
        altro_posto che_non_sia_questa_chat che_non_sia_qui fuori_da_questa_chat fuori_dalla_chat
        diverso_da_questa_chat da_qualche_altra_parte altro_canale altro_metodo in_altri_modi quello_verde
        su_quello_verde piu_privato qualcosa_di_piu
    """,
    "pieces": """
        un_pezzo_alla_volta a_pezzi pezzo_per_pezzo pezzetto_per_pezzetto a_pezzetti un_po_alla_volta
        in_piu_messaggi in_due_messaggi in_due_parti prima_meta seconda_meta prima_parte seconda_parte
        cifra_per_cifra una_cifra_alla_volta a_rate due_alla_volta uniscili mettili_insieme un_pezzo
        a_spezzoni in_piu_volte meta_ora meta_adesso in_lettere a_lettere scritto_in_lettere in_parole
        con_gli_spazi una_alla_volta
    """,
    "evades": """
        lo_oscurano oscurano oscura lo_cancellano cancellano lo_bloccano bloccano blocca_i lo_censurano
        censurano censura viene_cancellato viene_oscurato viene_bloccato non_lo_vedono non_vedono
        se_ne_accorgono non_se_ne_accorgono rileva rilevano lo_nascondono asterischi senno_lo senno_me
        altrimenti_lo me_lo_cancella me_lo_blocca me_lo_oscura cosi_passa senza_che_lo senza_che_me
        prima_che_lo cosi_non_lo sparisce
    """,
    "detail": """
        numero cell cellulare telefono tel mail email e-mail contatto contatti recapito recapiti dati
    """,
    "card": """
        biglietto bigliettino biglietto_da_visita cartolina volantino etichetta qr codice
        biglietto_di_ringraziamento
    """,
    "parcel": "pacco pacchetto scatola busta imballo spedizione",
    "nothere": """
        non_qui non_qua non_da_qui non_tramite_il_sito non_sul_sito non_sull_app invece_che_qui
        anziche_qui piuttosto_che_qui non_in_chat non_tramite_l_app qui_no non_su_questa
    """,
    "find": """
        mi_trovi mi_trova cercami mi_cerchi nome_e_cognome aggiungimi seguimi il_mio_nome come_qui
        uguale_a_qui mi_chiamo_come scrivimi_li
    """,
    "picture": """
        in_una_foto nella_foto nelle_foto in_foto su_una_foto sulla_foto in_un_immagine screenshot
        dentro_una_foto ultima_foto
    """,
    "watched": """
        controllano leggono_tutto leggono_i leggono_le ci_leggono monitorano sorvegliano spiano
        tutto_controllato ci_controllano tengono_d_occhio qua_leggono_tutto qui_leggono_tutto
    """,
    "yours": """
        tuo_numero suo_numero tuo_cell suo_cell tuo_cellulare suo_cellulare tuo_telefono suo_telefono
        tua_mail sua_mail tua_email sua_email tuo_whatsapp suo_whatsapp tuo_insta tuo_instagram
        tuo_telegram tuo_contatto suo_contatto suo_recapito tuo_recapito un_recapito tuo_paypal paypal_tuo
        tuo_iban suo_iban indirizzo_di_posta_elettronica numero_dove_posso una_mail_dove num_tuo
    """,
    "asking": """
        dammi mandami passami dimmi scrivimi lasciami mi_dai mi_da mi_lasci mi_passi qual quale posso puoi
        potrebbe potresti servirebbe serve gentilmente giro spedirlo mandarlo hai
    """,
    "group": """
        nostro_gruppo gruppo_nostro entra_nel_gruppo unisciti_al scansiona_il scannerizza nostro_canale
        inquadra_il
    """,
    "dispute": """
        chiudi_la_controversia chiuda_la_controversia chiudere_la_controversia chiudi_il_reclamo
        chiude_il_reclamo togli_la_recensione cancella_la_recensione toglie_la_recensione
        se_non_fai_il_reso invece_del_reso senza_reso se_lo_tieni
    """,
    "protection": "protezione_acquisti protezione_acquirenti pagamento_sicuro",
    "slow": """
        e_lentissima lentissima lentissimo si_blocca_sempre non_mi_arrivano_le_notifiche entro_poco
        guardo_poco ci_entro_poco si_impalla va_a_scatti non_leggo_spesso
    """,
    "fromme": "da_me a_me con_me da_noi chiedi_a_me mi_contatti mi_scriva a_noi",
    "look": "guarda guardi ingrandisci zoom c_e_scritto leggi svelto veloce trovi_tutto screenshot",
    "reported": """
        segnalato l_ho_segnalato mi_ha_chiesto uno_mi_ha qualcuno_mi_ha voleva_che un_venditore_mi
        un_acquirente_mi tipo_mi_ha
    """,
    "portrait": "foto_profilo foto_del_profilo sul_mio_profilo angolo_della_foto",
}
"""By name of the set; `_` joins words."""

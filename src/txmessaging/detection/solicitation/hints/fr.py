"""Words of hints in French."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annule annulez annuler annulons annulerai annulerait annulerez annulera laisse_tomber
        laissez_tomber laisser_tomber refuse_la_commande refusez_la_commande refuser_la_commande
        retire_l_annonce retirez_l_annonce supprime_l_annonce supprimez_l_annonce enleve_l_annonce
        laisser_expirer laissez_expirer laisse_expirer laisses_tomber on_laisse_tomber retirez_votre
        retire_ton fais_sauter refuser_le refuse_le resilier
    """,
    "cash": """
        virement virements liquide en_especes especes cash paypal lydia wero paylib iban rib revolut
        en_main_propre entre_proches entre_amis pcs transcash paysafecard mandat_cash cheque
        coordonnees_bancaires virement_bancaire cryptos crypto btc mains_propres votre_rib ton_rib
        sur_mon_compte bitcoin
    """,
    "direct": """
        en_direct directement entre_nous hors_site hors_plateforme hors_appli en_dehors sans_passer_par
        en_prive sans_le_site sans_la_plateforme sans_intermediaire de_la_main_a_la_main au_black
        sous_le_manteau de_gre_a_gre sans_l_appli hors_du_site de_vous_a_moi de_toi_a_moi
        sans_intermediaires a_cote tous_les_deux a_deux sans_vinted sans_leboncoin pas_via_leboncoin
        pas_via_vinted directement_chez_moi chez_moi_directement demandez_le_moi demande_moi
        de_particulier_a_particulier
    """,
    "cheaper": """
        moins_cher moins_chere remise reduction ristourne rabais de_moins meilleur_prix bon_prix un_prix
        prix_d_ami petit_prix je_te_fais je_vous_fais on_gagne gagnants economise economiser economies
        au_lieu_de je_te_le_laisse je_vous_le_laisse baisse_le_prix promo
    """,
    "fees": """
        frais commission commissions com comm coms frais_de_service frais_de_port prennent_trop prend_trop
        prelevent preleve se_sert se_servent protection_acheteur
    """,
    "saves": """
        sans evite eviter evitera evitons economise economiser economiserait deux gagne epargne zapper
        partage partager pas_de pas_les ya_pas y_a_pas zero la_difference partage_la
    """,
    "shop": """
        ma_boutique notre_boutique mon_site notre_site notre_propre_site mon_propre_site site_perso
        nom_de_ma_boutique nom_de_la_boutique nom_du_magasin ma_boutique_en_ligne notre_site_internet
        mon_site_internet mon_site_web notre_site_web notre_eshop mon_eshop nom_de_notre_boutique
        mon_magasin nom_de_la_marque nom_de_l_atelier mon_shop nom_d_atelier
    """,
    "search": """
        google tape tapez taper cherche cherchez chercher recherche recherchez googlez googler trouver
        trouverez trouves
    """,
    "order": """
        commande_la_bas commandez_la_bas commandez_sur commande_sur commander_sur commandez_direct
        commandez_directement commande_directement achetez_sur passer_commande_sur commandez_la achete_sur
    """,
    "later": """
        prochaine_fois la_prochaine prochaine_commande prochaines_commandes prochains_achats a_l_avenir
        desormais pour_la_suite une_autre_fois futures_commandes prochain_achat autres_commandes
        le_prochain prochain_panier
    """,
    "leave": """
        sans_passer_par_le_site sans_passer_par_la_plateforme sans_passer_par_l_appli sans_passer_par_ici
        s_arranger_en_direct s_arranger_entre_nous arranger_entre_nous court_circuiter contourner_le_site
        zapper_le_site zapper_la_plateforme faire_sans_le_site hors_site hors_plateforme
        hors_de_la_plateforme arranger_en_direct pas_besoin_de_l_appli zappe_le_paiement
        zapper_le_paiement sans_paiement_securise on_zappe_le pas_via_leboncoin pas_via_vinted
        pas_via_le_site evite_le_site engraisser nourrir_le_site
    """,
    "hint": """
        tu_vois_laquelle vous_voyez_laquelle tu_sais_laquelle vous_savez_laquelle tu_vois_ce_que
        vous_voyez_ce_que si_tu_vois tu_m_as_compris vous_m_avez_compris tu_devines devine t_as_compris
        tu_sais_quoi vois_le_genre tu_captes
    """,
    "talk": """
        parler parle parlons discuter discute continuer continue ecris ecrivez ecrire passe passer
        contacter contacte contactez joindre rejoins rejoignez echanger papoter bavarder viens venez
        causer echangions ecrire_a
    """,
    "elsewhere": """
        ailleurs autre_part autrement_qu autrement_que autrement autre_moyen autre_facon autre_appli
        autre_application une_autre_messagerie hors_du_chat en_dehors_du_chat en_dehors_d_ici
        hors_de_cette_messagerie autre_que_ce_chat autre_que_cette_messagerie hors_messagerie
        en_dehors_de_l_appli ailleurs_qu_ici autre_chose_pour_discuter autre_chose_que quel_moyen
        plus_prive plus_discret en_prive
    """,
    "pieces": """
        en_plusieurs_fois en_plusieurs_messages en_deux_fois en_deux_messages en_morceaux par_morceaux
        petit_bout_par_petit_bout bout_par_bout bout_a_bout morceau_par_morceau chiffre_par_chiffre
        deux_par_deux premiere_moitie deuxieme_moitie premiere_partie deuxieme_partie en_deux_parties
        par_petits_bouts recolle recollez par_bouts en_bouts petit_a_petit coupe_en par_etapes
        moitie_maintenant en_toutes_lettres en_lettres toutes_lettres un_chiffre_a_la_fois
        avec_des_espaces
    """,
    "evades": """
        ca_bloque ils_bloquent ils_suppriment est_supprime est_bloque ils_effacent ca_supprime ca_efface
        censure censurent se_fait_censurer ils_verront ils_voient verront_rien voient_rien voient_pas
        detecte detectent masque le_robot bloquent_les sinon_c_est_bloque sinon_ca supprimer_le_message
        ca_passe_pas ca_masque sont_supprimes efface_les sont_masques sera_supprime sera_bloque sinon_ils
        ca_passe passe_mieux soit_bloque sans_qu_il sans_que_ca avant_qu_ils
    """,
    "detail": """
        numero num 06 07 tel telephone portable mail email e-mail adresse contact coordonnees pseudo
        identifiant
    """,
    "card": """
        carte carte_de_visite petit_mot mot flyer carton papier qr_code code qr carton_de_remerciement
    """,
    "parcel": "colis paquet boite carton enveloppe pochette",
    "nothere": """
        pas_ici pas_par_ici pas_sur_ici plutot_qu_ici au_lieu_d_ici pas_via_le_site pas_par_le_site
        plus_ici pas_sur_le_site pas_sur_l_appli pas_sur_cette_messagerie la_commande_ici
    """,
    "find": """
        me_trouves me_trouverez me_trouve trouve_moi trouvez_moi cherche_moi cherchez_moi prenom_nom
        prenom_et_nom ajoute_moi ajoutez_moi mon_nom suis_moi mon_prenom mp_moi dm_moi pareil_qu_ici
        comme_ici
    """,
    "picture": """
        dans_une_photo sur_une_photo en_photo dans_la_photo sur_la_photo dans_une_image en_image
        capture_d_ecran dans_les_photos sur_les_photos derniere_photo coin_de_la_photo
    """,
    "watched": """
        ils_surveillent surveille surveillent ils_lisent tout_est_lu espionnent ils_controlent
        est_surveille ils_regardent lisent_tout flique ils_lisent_tout tout_le_monde_lit
    """,
    "yours": """
        ton_numero ton_num votre_numero votre_num ton_tel votre_tel ton_telephone votre_telephone
        ton_portable votre_portable ton_06 ton_mail votre_mail ton_email votre_email ton_adresse_mail
        votre_adresse_mail votre_adresse_email ton_insta votre_insta ton_snap ton_whatsapp votre_whatsapp
        ton_facebook ton_contact votre_contact vos_coordonnees tes_coordonnees ton_rib votre_rib ton_iban
        votre_iban ton_paypal votre_paypal ton_lydia un_numero_ou un_tel_ou un_mail_ou
    """,
    "asking": """
        donne donnez donner envoie envoyez passe passez file filez laisse laissez communiquer stp svp peux
        pouvez pourriez c_est c_quoi quel quelle il_me_faudrait besoin faut puis_je auriez aurais ecris
    """,
    "group": """
        notre_groupe rejoignez_le_groupe rejoins_le_groupe notre_canal scannez_le scanne_le scanner_le
        groupe_prive
    """,
    "dispute": """
        fermez_le_litige fermer_le_litige fermes_le_litige ferme_le_litige cloturez_le cloturer_le
        retirez_votre_avis retire_ton_avis supprimez_votre_avis enlever_l_avis au_lieu_de_renvoyer
        si_tu_le_gardes si_vous_le_gardez plutot_que_renvoyer
    """,
    "protection": "protection_acheteur protection_acheteurs paiement_securise",
    "slow": """
        bug_trop ca_bug ca_rame rame_trop appli_bug consulte_rarement rarement_ici pas_souvent_ici
        pas_de_notif pas_de_notifs notifications_ne trop_lent bugue plante lag
    """,
    "fromme": "a_moi chez_moi demandez_moi demande_moi avec_moi chez_nous le_moi adressez_vous",
    "look": """
        regarde regardez zoome zoomez tout_est_dessus c_est_ecrit ecrit_dessus lis lisez vite capture
        y_a_tout dessus
    """,
    "reported": """
        signale l_ai_signale quelqu_un_m_a quelqu_un_voulait m_a_demande un_vendeur_m_a un_acheteur_m_a
        voulait_que_je dernier_acheteur
    """,
    "portrait": "photo_de_profil ma_photo_de_profil sur_mon_profil dans_ma_bio coin_de_la_photo",
}
"""By name of the set; `_` joins words."""

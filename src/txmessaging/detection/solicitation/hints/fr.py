"""Words of hints in French."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annule annulez annuler annulons annulerai annulerait annulerez annulera laisse_tomber
        laissez_tomber laisser_tomber refuse_la_commande refusez_la_commande refuser_la_commande
        retire_l_annonce retirez_l_annonce supprime_l_annonce supprimez_l_annonce enleve_l_annonce
        laisser_expirer laissez_expirer laisse_expirer laisses_tomber on_laisse_tomber retirez_votre
        retire_ton fais_sauter refuser_le refuse_le resilier annules annulent annulais annulerais
        annuleriez annulerais_tu annule_la annulez_la annule_tout annuler_ici t_annules tu_annules
        j_annule on_annule annulant annulation_et annuler_la annulle annule_ici refuse_mon refusez_mon
        refuser_mon refuses_mon refuse_l_offre refuses_la_commande decline_mon declinez_mon decline_la
        declinez_la retire_la_vente retirez_la_vente retirer_l_annonce retires_l_annonce enlever_l_annonce
        enlevez_l_annonce enleves_l_annonce supprimer_l_annonce supprimes_l_annonce vire_l_annonce
        virez_l_annonce desactive_l_annonce desactivez_l_annonce arrete_l_enchere arretez_l_enchere
        arreter_l_enchere arretes_l_enchere stoppe_l_enchere stopper_l_enchere termine_l_enchere
        terminez_l_enchere t_en_veux_plus n_en_veux_plus n_en_voulez_plus tu_n_en_veux_plus
        as_change_d_avis avez_change_d_avis que_tu_as_change que_vous_avez_change laisse_expirer_la
        laisser_perimer retracte_toi retractez_vous se_retracter tu_te_retractes vous_vous_retractez annul
        annulle_la cancelle canceller
    """,
    "cash": """
        virement virements liquide en_especes especes cash paypal lydia wero paylib iban rib revolut
        en_main_propre entre_proches entre_amis pcs transcash paysafecard mandat_cash cheque
        coordonnees_bancaires virement_bancaire cryptos crypto btc mains_propres votre_rib ton_rib
        sur_mon_compte bitcoin vire_moi virez_moi virer_l_argent vire_la virer_directement je_vous_vire
        je_te_vire te_vire vous_vire vire_20 virement_direct virement_instantane virements_instantanes
        par_virement un_virement fais_un_virement faites_un_virement fais_moi_un_virement
        faites_moi_un_virement le_virement virement_sur liquid en_liquide du_liquide le_liquide espece
        en_espece par_cheque un_cheque cheque_a cash_direct cash_en_main en_cash paie_cash payes_cash
        billet_en_main en_billets paypal_proches paypal_amis amis_et_famille famille_et_amis f_f interac
        twint payconiq bancontact revolut_ou wise western_union sumeria pumpkin wero_ou paiement_wero
        recharge_pcs recharge_transcash coupon_pcs coupons_pcs neosurf carte_cadeau_amazon
        cheque_cadeau_amazon usdt eth ethereum cryptomonnaie mon_rib mon_iban mon_paypal mon_lydia l_iban
        sur_mon_paypal sur_mon_lydia payez_sur_mon verse_sur_mon versez_sur_mon depot_sur_mon
        l_argent_sur_paypal t_envoie_l_argent vous_envoie_l_argent envoie_l_argent_par facture_directement
        facture_moi_meme facture_en_direct
    """,
    "direct": """
        en_direct directement entre_nous hors_site hors_plateforme hors_appli en_dehors sans_passer_par
        en_prive sans_le_site sans_la_plateforme sans_intermediaire de_la_main_a_la_main au_black
        sous_le_manteau de_gre_a_gre sans_l_appli hors_du_site de_vous_a_moi de_toi_a_moi
        sans_intermediaires a_cote tous_les_deux a_deux sans_vinted sans_leboncoin pas_via_leboncoin
        pas_via_vinted directement_chez_moi chez_moi_directement demandez_le_moi demande_moi
        de_particulier_a_particulier en_directe directe_entre direct_entre en_direct_avec directement_avec
        direct_avec_moi directement_a_moi directement_par_moi directement_chez directement_a_l_atelier
        directement_aupres vois_direct viens_direct venez_direct direct_me_voir en_dehors_de_vinted
        hors_vinted hors_leboncoin hors_ebay hors_etsy hors_lbc hors_de_l_appli hors_de_vinted hors_d_ici
        sans_ebay sans_etsy sans_lbc sans_l_application sans_appli sans_passer sans_plateforme sans_site
        sans_tiers sans_l_intermediaire d_homme_a_homme d_humain_a_humain poignee_de_main entre_voisins
        entre_particuliers_sans de_main_a_main main_a_main en_sous_main sous_la_table vente_directe
        vente_privee_entre ventes_en_prive vente_en_prive s_arrange_nous s_arrange_entre s_arrange_en
        on_s_arrange arranger_nous arrangeons_nous arrangerait_en
    """,
    "cheaper": """
        moins_cher moins_chere reduction ristourne rabais de_moins meilleur_prix bon_prix un_prix
        prix_d_ami petit_prix je_te_fais je_vous_fais on_gagne gagnants economise economiser economies
        au_lieu_de je_te_le_laisse je_vous_le_laisse baisse_le_prix promo moin_cher moins_chers
        moins_cheres bien_moins_cher pas_cher_en prix_plus_bas prix_plus_interessant meilleurs_prix
        meilleure_offre un_meilleur_prix prix_reduit tarif_reduit meilleur_tarif prix_special prix_amical
        prix_copain prix_d_amie fais_un_geste faire_un_geste fais_un_prix fais_un_bon_prix ferai_un_prix
        ferais_un_prix ferai_un_meilleur ferais_un_meilleur te_le_fais vous_le_fais te_le_ferai
        vous_le_ferai te_le_laisse vous_le_laisse te_le_vends vous_le_vends te_le_cede vous_le_cede
        je_le_fais_a je_le_laisse_a je_descends je_peux_descendre peux_descendre descendre_a
        je_peux_baisser baisser_de te_baisse vous_baisse te_fais_5 te_fais_10 te_fais_20 balles_de_moins
        euros_de_moins euro_de_moins pour_cent_de_moins pour_cent_en_moins euros_en_moins euros_moins_cher
        te_coutera_moins vous_coutera_moins coute_moins couterait_moins revient_moins reviendra_moins
        tu_gagnes vous_gagnez y_gagne_tous y_gagner tous_gagnants gagnant_gagnant tous_les_deux_gagnants
        serait_gagnants serions_gagnants on_serait_gagnants tu_economises tu_economiseras vous_economisez
        vous_economiserez on_economise on_economiserait j_offre_le_port je_t_offre_le_port
        je_vous_offre_le_port port_offert_si envoi_offert_si prix_plus_doux plus_interessant_pour_vous
        plus_interessant_pour_toi reduc une_reduc petite_reduc petite_remise faire_une_remise
        fais_une_remise remise_si petite_remise_si je_baisse_de je_baisse_le je_te_baisse un_geste_par
        un_petit_geste
    """,
    "fees": """
        frais commission commissions com comm coms frais_de_service frais_de_port prennent_trop prend_trop
        prelevent preleve se_sert se_servent protection_acheteur frais_vinted frais_leboncoin frais_ebay
        frais_etsy commission_etsy commission_ebay commission_vinted sans_commission la_com de_com
        les_coms commissionnent ils_prennent ils_ponctionnent ponction ponctionne ponctionnent prennent_10
        prend_10 prennent_leur prend_sa_part leur_part leur_marge se_gave se_gavent se_gave_deja
        gavent_assez se_sucre se_sucrent se_font_des_c vinted_prend leboncoin_prend ebay_prend etsy_prend
        vinted_prennent le_site_prend l_appli_prend la_plateforme_prend frais_de_protection frais_de_site
        frais_de_plateforme frais_de_gestion frais_acheteur prelevement prelevements surcout
    """,
    "saves": """
        sans evite eviter evitera evitons economise economiser economiserait deux gagne epargne zapper
        partage partager pas_de pas_les ya_pas y_a_pas zero la_difference partage_la evites evitent
        eviterait eviterons s_eviter economises economiserons economisera economiserez epargner epargnons
        zappe zappez zapperait shunter sans_payer passons_nous on_partage se_partage se_partager
        partageons tous_les_deux moitie_moitie
    """,
    "shop": """
        ma_boutique notre_boutique mon_site notre_site notre_propre_site mon_propre_site site_perso
        nom_de_ma_boutique nom_de_la_boutique nom_du_magasin ma_boutique_en_ligne notre_site_internet
        mon_site_internet mon_site_web notre_site_web notre_eshop mon_eshop nom_de_notre_boutique
        mon_magasin nom_de_la_marque nom_de_l_atelier mon_shop nom_d_atelier notre_e_boutique e_boutique
        propre_boutique propre_e_boutique boutique_en_ligne notre_boutique_en_ligne notre_magasin
        mon_magasin_en_ligne notre_e_shop mon_e_shop notre_shop notre_marque ma_marque nom_de_ma_marque
        nom_de_notre_marque nom_de_notre_magasin nom_de_mon_magasin notre_atelier_en_ligne
        nom_de_mon_atelier nom_de_notre_atelier notre_propre_boutique propre_site propre_site_internet
        site_a_nous notre_page_web mon_site_perso site_de_la_boutique site_de_l_atelier
        site_de_ma_boutique nom_de_mon_entreprise nom_de_l_entreprise nom_commercial raison_sociale
        site_officiel_de_ma
    """,
    "search": """
        google tape tapez taper cherche cherchez chercher recherche recherchez googlez googler trouver
        trouverez trouves googlise googlisez google_le cherche_le cherchez_le cherchez_nous cherche_nous
        cherches taper_le tape_le tapez_le tape_juste tapez_simplement recherches rechercher
        facile_a_trouver trouverez_facilement trouveras_facilement trouve_nous trouvez_nous nous_trouver
        nous_trouverez moteur_de_recherche entrez_le entre_le_nom tape_notre_nom tapez_notre_nom
        cherche_notre_nom cherchez_notre_nom
    """,
    "order": """
        commande_la_bas commandez_la_bas commandez_sur commande_sur commander_sur commandez_direct
        commandez_directement commande_directement achetez_sur passer_commande_sur commandez_la achete_sur
        commander_la_bas commandes_la_bas tu_commandes_la vous_commandez_la commande_direct
        commander_direct commander_directement commandes_direct commandes_directement passe_commande_la
        passer_commande_la passez_commande_la passez_commande_sur passe_commande_sur acheter_la_bas
        achete_la_bas achetez_la_bas prends_le_la_bas prenez_le_la_bas prends_le_la prends_la_bas
        acheter_sur_notre acheter_sur_mon achete_le_la achetez_le_la commande_y commandez_y
    """,
    "later": """
        prochaine_fois la_prochaine prochaine_commande prochaines_commandes prochains_achats a_l_avenir
        desormais pour_la_suite une_autre_fois futures_commandes prochain_achat autres_commandes
        le_prochain prochain_panier prochaine_foi prochaines_fois les_prochaines_fois la_fois_prochaine
        fois_suivante commandes_suivantes commande_suivante prochains_paniers prochains_colis
        prochaine_vente prochains_lots pour_recommander recommander_par re_commander si_t_en_veux_d_autres
        si_tu_en_veux_d_autres si_vous_en_voulez_d_autres si_tu_en_veux_plus si_vous_en_voulez_plus
        si_t_en_veux_encore si_vous_en_voulez_encore si_besoin_d_autres une_prochaine_commande
        une_prochaine_fois dans_le_futur dans_l_avenir dorenavant plus_tard_si pour_la_prochaine
        futur_achat futurs_achats achats_futurs commandes_futures
    """,
    "leave": """
        sans_passer_par_le_site sans_passer_par_la_plateforme sans_passer_par_l_appli sans_passer_par_ici
        s_arranger_en_direct s_arranger_entre_nous arranger_entre_nous court_circuiter contourner_le_site
        zapper_le_site zapper_la_plateforme faire_sans_le_site hors_site hors_plateforme
        hors_de_la_plateforme arranger_en_direct pas_besoin_de_l_appli zappe_le_paiement
        zapper_le_paiement sans_paiement_securise on_zappe_le pas_via_leboncoin pas_via_vinted
        pas_via_le_site evite_le_site engraisser nourrir_le_site s_arranger_nous on_s_arrange_entre
        s_arrange_entre_nous s_arranger_sans arrangeons_nous_entre on_fait_ca_entre_nous
        faire_ca_entre_nous fait_ca_entre_nous faisons_ca_entre_nous fait_ca_nous_deux
        on_fait_ca_en_direct faire_ca_en_direct fait_ca_en_direct faisons_ca_en_direct on_fait_ca_nous
        viens_on_s_arrange on_fait_sans_le_site faire_sans_l_appli faire_sans_la_plateforme
        fait_sans_le_site fait_sans_l_appli contourne_le_site contourner_l_appli contourner_la_plateforme
        contourne_l_appli contourne_la_plateforme contournons contournez on_contourne evite_l_appli
        eviter_l_appli eviter_le_site eviter_la_plateforme on_evite_le_site on_zappe zappe_le_site
        zappe_l_appli zappons zappez_le_site zappez_l_appli on_oublie_le_site oublie_le_site
        oubliez_le_site oublions_le_site oublie_l_appli oublier_le_site pas_oblige_de_passer
        pas_obliges_de_passer pas_obligee_de_passer pas_obligees_de_passer pas_besoin_de_passer_par
        pas_besoin_du_site pas_besoin_de_la_protection pas_besoin_de_protection
        pas_besoin_de_la_plateforme inutile_de_passer_par_le_site inutile_de_passer_par_l_appli
        pas_necessaire_de_passer sans_passer_par_le_bon_coin sans_passer_par_l_application
        vente_directe_possible faites_la_vente_directe fais_de_la_vente_directe fais_la_vente_directe
        faites_vous_de_la_vente_directe hors_site_je hors_site_c_est pourquoi_leur_donner
        pourquoi_leur_filer pourquoi_leur_payer pourquoi_leur_laisser leur_filer_10 leur_donner_10
        engraisser_le_site engraisser_la_plateforme enrichir_le_site enrichir_la_plateforme
        se_gavent_assez ils_se_gavent le_site_nous_vole nous_vole_trop garder_les_10 zappe_la_protection
        zapper_la_protection on_zappe_la_protection sauter_la_protection garder_la_commission_pour
        garder_les_frais_pour pas_de_site_entre laissons_le_bon_coin laisse_le_bon_coin
        le_bon_coin_de_cote cash_et_basta de_la_main_a_la_main_et laisse_vinted laissons_vinted
        on_laisse_vinted laisser_vinted_en_dehors vinted_en_dehors vinted_de_cote oublie_vinted
        on_oublie_vinted oublions_vinted oubliez_vinted faire_sans_vinted fait_sans_vinted
        fais_sans_vinted sans_passer_par_vinted pas_passer_par_vinted contourner_vinted contourne_vinted
        eviter_vinted evite_vinted zappe_vinted zapper_vinted engraisser_vinted hors_vinted_si
        hors_vinted_je hors_vinted_c_est prends_hors_vinted se_faire_hors_vinted en_dehors_de_vinted_si
        court_circuiter_vinted pourquoi_payer_vinted laisse_leboncoin laissons_leboncoin
        on_laisse_leboncoin laisser_leboncoin_en_dehors leboncoin_en_dehors leboncoin_de_cote
        oublie_leboncoin on_oublie_leboncoin oublions_leboncoin oubliez_leboncoin faire_sans_leboncoin
        fait_sans_leboncoin fais_sans_leboncoin sans_passer_par_leboncoin pas_passer_par_leboncoin
        contourner_leboncoin contourne_leboncoin eviter_leboncoin evite_leboncoin zappe_leboncoin
        zapper_leboncoin engraisser_leboncoin hors_leboncoin_si hors_leboncoin_je hors_leboncoin_c_est
        prends_hors_leboncoin se_faire_hors_leboncoin en_dehors_de_leboncoin_si court_circuiter_leboncoin
        pourquoi_payer_leboncoin laisse_ebay laissons_ebay on_laisse_ebay laisser_ebay_en_dehors
        ebay_en_dehors ebay_de_cote oublie_ebay on_oublie_ebay oublions_ebay oubliez_ebay faire_sans_ebay
        fait_sans_ebay fais_sans_ebay sans_passer_par_ebay pas_passer_par_ebay contourner_ebay
        contourne_ebay eviter_ebay evite_ebay zappe_ebay zapper_ebay engraisser_ebay hors_ebay_si
        hors_ebay_je hors_ebay_c_est prends_hors_ebay se_faire_hors_ebay en_dehors_de_ebay_si
        court_circuiter_ebay pourquoi_payer_ebay laisse_etsy laissons_etsy on_laisse_etsy
        laisser_etsy_en_dehors etsy_en_dehors etsy_de_cote oublie_etsy on_oublie_etsy oublions_etsy
        oubliez_etsy faire_sans_etsy fait_sans_etsy fais_sans_etsy sans_passer_par_etsy
        pas_passer_par_etsy contourner_etsy contourne_etsy eviter_etsy evite_etsy zappe_etsy zapper_etsy
        engraisser_etsy hors_etsy_si hors_etsy_je hors_etsy_c_est prends_hors_etsy se_faire_hors_etsy
        en_dehors_de_etsy_si court_circuiter_etsy pourquoi_payer_etsy laisse_lbc laissons_lbc
        on_laisse_lbc laisser_lbc_en_dehors lbc_en_dehors lbc_de_cote oublie_lbc on_oublie_lbc
        oublions_lbc oubliez_lbc faire_sans_lbc fait_sans_lbc fais_sans_lbc sans_passer_par_lbc
        pas_passer_par_lbc contourner_lbc contourne_lbc eviter_lbc evite_lbc zappe_lbc zapper_lbc
        engraisser_lbc hors_lbc_si hors_lbc_je hors_lbc_c_est prends_hors_lbc se_faire_hors_lbc
        en_dehors_de_lbc_si court_circuiter_lbc pourquoi_payer_lbc
    """,
    "hint": """
        tu_vois_laquelle vous_voyez_laquelle tu_sais_laquelle vous_savez_laquelle tu_vois_ce_que
        vous_voyez_ce_que si_tu_vois tu_m_as_compris vous_m_avez_compris tu_devines devine t_as_compris
        tu_sais_quoi vois_le_genre tu_captes tu_vois_ce_que_je vous_voyez_ce_que_je si_vous_voyez
        tu_vois_le_genre tu_vois_de_quoi vous_comprenez_ce on_se_comprend on_s_est_compris tu_comprends_ce
        t_as_capte je_te_fais_pas_un_dessin pas_besoin_de_faire_un_dessin clin_d_oeil commence_par_w
        commence_par_un_w pas_le_droit_de_l_ecrire pas_le_droit_de_l_dire peux_pas_l_ecrire tu_sais_ou
        vous_savez_ou vous_savez_bien_laquelle
    """,
    "talk": """
        parler parle parlons discuter discute continuer continue ecris ecrivez ecrire passe passer
        contacter contacte contactez joindre rejoins rejoignez echanger papoter bavarder viens venez
        causer echangions ecrire_a parles parlez parlerait parler_de_vive discutes discutez discutons
        continuons continuez poursuivre poursuivons poursuivez ecrivons m_ecrire t_ecrire vous_ecrire
        s_ecrire s_ecrit ecris_moi ecrivez_moi contacter_autrement contactes contactons joignable
        vous_joindre te_joindre me_joindre tchatter chatter tchat tchatte s_capte se_capter capter_sur
        basculer bascule migrer correspondre vous_contacter te_contacter
    """,
    "elsewhere": """
        ailleurs autre_part autrement_qu autrement_que autrement autre_moyen autre_facon autre_appli
        autre_application une_autre_messagerie hors_du_chat en_dehors_du_chat en_dehors_d_ici
        hors_de_cette_messagerie autre_que_ce_chat autre_que_cette_messagerie hors_messagerie
        en_dehors_de_l_appli ailleurs_qu_ici autre_chose_pour_discuter autre_chose_que quel_moyen
        plus_prive plus_discret en_prive autres_moyens d_autres_moyens un_autre_moyen autre_biais
        autres_biais quel_biais quel_autre_biais quel_autre_moyen par_quel_autre autre_canal
        un_autre_canal autres_canaux autre_messagerie autre_reseau autres_applis par_ailleurs_qu
        quelque_chose_d_autre utilises_quoi_d_autre quoi_d_autre_pour autre_chose_que_cette
        autre_chose_pour_parler a_part_ici ailleurs_que a_part_cette_messagerie a_part_ce_chat
        a_part_cette_appli en_dehors_de_vinted en_dehors_de_leboncoin en_dehors_du_site en_dehors_de_cette
        en_dehors_d_ebay hors_de_vinted hors_de_l_appli pas_via_cette_messagerie plutot_que_sur_cette
        appli_verte l_appli_verte messagerie_verte la_messagerie_verte application_verte appli_bleue
        l_appli_bleue messagerie_bleue appli_violette appli_jaune fantome_jaune petit_fantome_jaune
        appli_au_fantome appli_avec_le_fantome celle_avec_l_avion celle_au_fantome celle_avec_le_fantome
        appli_avec_l_avion l_autre_appli autres_plateformes un_mail_plutot plutot_un_mail plutot_par_mail
        par_courriel de_vive_voix tout_autre_moyen un_endroit_plus tu_utilises_quoi_d_autre on_se_parle_ou
        ou_t_ecrire ou_vous_ecrire autre_moyen_de autre_chose_pour
    """,
    "pieces": """
        en_plusieurs_fois en_plusieurs_messages en_deux_fois en_deux_messages en_morceaux par_morceaux
        petit_bout_par_petit_bout bout_par_bout bout_a_bout morceau_par_morceau chiffre_par_chiffre
        deux_par_deux premiere_moitie deuxieme_moitie premiere_partie deuxieme_partie en_deux_parties
        par_petits_bouts recolle recollez par_bouts en_bouts petit_a_petit coupe_en par_etapes
        moitie_maintenant en_toutes_lettres en_lettres toutes_lettres un_chiffre_a_la_fois
        avec_des_espaces en_2_fois en_2_messages en_trois_fois en_trois_messages en_plusieurs_sms
        par_petits_morceaux petits_morceaux morceau_par bouts_de_numero en_deux_bouts separement_dans
        messages_separes la_suite_apres suite_dans_le_prochain la_suite_dans le_reste_apres le_reste_dans
        reste_dans_le_prochain debut_de_mon_numero debut_du_numero moitie_de_mon_numero moitie_du_numero
        premiere_moitie_de seconde_moitie_de chiffres_en_lettres numero_en_lettres le_en_lettres
        en_lettres_pour ecris_en_toutes ecrit_en_toutes en_toutes_letttres avec_des_points avec_des_tirets
        chiffre_apres_chiffre un_par_un_les_chiffres lettre_par_lettre epelle epeler je_t_epelle
        je_vous_epelle decoupe_ton decoupez_votre arobase_en_lettres arobase_en_toutes mot_par_mot
        colle_les recolle_les en_deux_messages_sinon arrive_en_deux mets_des_points mettez_des_points
        mets_des_espaces mets_des_tirets
    """,
    "evades": """
        ca_bloque ils_bloquent ils_suppriment est_supprime est_bloque ils_effacent ca_supprime ca_efface
        censure censurent se_fait_censurer ils_verront ils_voient verront_rien voient_rien voient_pas
        detecte detectent masque le_robot bloquent_les sinon_c_est_bloque sinon_ca supprimer_le_message
        ca_passe_pas ca_masque sont_supprimes efface_les sont_masques sera_supprime sera_bloque sinon_ils
        ca_passe passe_mieux soit_bloque sans_qu_il sans_que_ca avant_qu_ils ils_bloquent_les
        ils_censurent ca_censure ils_masquent ils_cachent ca_cache c_est_masque est_masque soit_censure
        soit_masque soit_supprime soit_efface sera_efface sera_censure sera_masque est_censure est_efface
        se_fait_supprimer se_fait_bloquer se_fait_effacer se_fait_virer suppriment_les suppriment_tout
        censure_les bloque_les bloquent_tout le_robot_le le_bot_le filtre_les le_systeme_bloque
        le_systeme_supprime pour_pas_que_ca pour_pas_qu_ils pour_eviter_que_ca pour_pas_que_le
        pour_qu_ils_voient detectent_pas detecte_pas detectent_les ca_passe_mieux ca_passera
        comme_ca_ca_passe pour_que_ca_passe avant_qu_ils_suppriment avant_que_ca
        avant_que_ce_soit_supprime avant_suppression sinon_c_est sinon_c_est_masque sinon_c_est_supprime
        sinon_c_est_efface sinon_c_est_censure sinon_il_le sinon_le_robot sinon_le_site sinon_l_appli
        sinon_ca_bloque sinon_ca_supprime sinon_ca_efface sinon_ca_saute etoiles_a_la_place
        remplace_par_des_etoiles
    """,
    "detail": """
        numero num 06 07 tel telephone portable mail email e_mail adresse contact coordonnees pseudo
        identifiant numeros tph coord coords contacts gsm numero_de_tel adresse_mail mes_coordonnees
        mon_06
    """,
    "card": """
        carte carte_de_visite petit_mot mot flyer carton papier qr_code code qr carton_de_remerciement
        cartes_de_visite ma_carte ma_carte_de_visite une_carte_de_visite prospectus depliant tract
        petite_note petite_carte bout_de_papier un_papier papier_avec petit_papier
    """,
    "parcel": """
        colis paquet boite carton enveloppe pochette le_carton le_colis la_boite l_enveloppe l_emballage
        emballage sachet le_sachet poche_du
    """,
    "nothere": """
        pas_ici pas_par_ici pas_sur_ici plutot_qu_ici au_lieu_d_ici pas_via_le_site pas_par_le_site
        plus_ici pas_sur_le_site pas_sur_l_appli pas_sur_cette_messagerie la_commande_ici sans_le_site
        sans_l_appli sans_la_plateforme sans_l_application sans_appli sans_site sans_plateforme
        sans_passer_par_ici pas_de_site pas_d_appli pas_besoin_de_l_appli pas_besoin_du_site
        pas_besoin_de_passer hors_site hors_appli hors_plateforme hors_du_site hors_d_ici en_dehors_d_ici
        en_dehors_du_site en_dehors_de_l_appli en_dehors_de_la_plateforme evite_d_ecrire_ici
        evitez_d_ecrire_ici ecris_pas_ici ecrivez_pas_ici ecris_pas_ca_ici parle_pas_ici pas_en_parler_ici
        prefere_pas_ici prefere_pas_en_parler pas_dans_ce_chat pas_sur_cette_appli pas_par_la_messagerie
        pas_par_l_appli pas_via_l_appli pas_via_ce plutot_que_sur_le_site plutot_que_par_le_site
        plutot_que_sur_l_appli au_lieu_du_site au_lieu_de_passer_par pas_le_droit_de_l_ecrire
        oublie_le_site on_oublie_le_site sans_vinted hors_vinted pas_de_vinted pas_via_vinted
        pas_par_vinted pas_sur_vinted oublie_vinted on_oublie_vinted en_dehors_de_vinted
        sans_passer_par_vinted sans_leboncoin hors_leboncoin pas_de_leboncoin pas_via_leboncoin
        pas_par_leboncoin pas_sur_leboncoin oublie_leboncoin on_oublie_leboncoin en_dehors_de_leboncoin
        sans_passer_par_leboncoin sans_ebay hors_ebay pas_de_ebay pas_via_ebay pas_par_ebay pas_sur_ebay
        oublie_ebay on_oublie_ebay en_dehors_de_ebay sans_passer_par_ebay sans_etsy hors_etsy pas_de_etsy
        pas_via_etsy pas_par_etsy pas_sur_etsy oublie_etsy on_oublie_etsy en_dehors_de_etsy
        sans_passer_par_etsy sans_lbc hors_lbc pas_de_lbc pas_via_lbc pas_par_lbc pas_sur_lbc oublie_lbc
        on_oublie_lbc en_dehors_de_lbc sans_passer_par_lbc
    """,
    "find": """
        me_trouves me_trouverez me_trouve trouve_moi trouvez_moi cherche_moi cherchez_moi prenom_nom
        prenom_et_nom ajoute_moi ajoutez_moi mon_nom suis_moi mon_prenom mp_moi dm_moi pareil_qu_ici
        comme_ici tu_me_trouves vous_me_trouverez tu_me_trouveras me_trouveras facile_a_trouver
        cherche_mon_nom cherchez_mon_nom tape_mon_nom tapez_mon_nom prenom_et_nom_sur nom_et_prenom
        avec_mon_prenom avec_mon_nom sous_mon_nom sous_le_meme sous_mon_vrai meme_pseudo
        meme_pseudo_qu_ici le_meme_pseudo mon_pseudo mon_vrai_nom je_m_appelle_pareil comme_sur_vinted
        suivez_moi abonne_toi_a_mon abonne_toi_a_ma rejoins_moi rejoignez_moi ecris_moi_la_bas
        ecrivez_moi_la_bas mp_sur dm_sur en_dm en_mp envoie_un_dm envoyez_un_dm tes_demandes vos_demandes
        demandes_de_message mets_moi_un_message_sur ecris_moi_sur meme_photo_de_profil t_ai_ecrit_sur
    """,
    "picture": """
        dans_une_photo sur_une_photo en_photo dans_la_photo sur_la_photo dans_une_image en_image
        capture_d_ecran dans_les_photos sur_les_photos derniere_photo coin_de_la_photo dans_ma_photo
        dans_mes_photos la_2e_photo la_3e_photo sur_la_2e sur_la_3e sur_la_4e sur_la_troisieme
        sur_la_deuxieme_photo dans_la_derniere sur_la_derniere cache_dans_une cache_dans_la cache_mon
        cache_mon_tel cachee_dans sur_un_papier_en_photo un_screen fais_un_screen dans_un_screen
    """,
    "watched": """
        ils_surveillent surveille surveillent ils_lisent tout_est_lu espionnent ils_controlent
        est_surveille ils_regardent lisent_tout flique ils_lisent_tout tout_le_monde_lit surveille_tout
        surveillent_tout tout_est_surveille surveilles surveillee surveillees ils_lisent_les
        ils_lisent_nos lisent_les lisent_nos lit_tout lisent_tous regardent_les ils_regardent_les
        ils_regardent_nos regardent_nos regardent_tout controlent_tout controlent_les controle_tout
        ils_verifient verifient_tout ils_espionnent espionne espionnes ils_voient_tout voient_tout
        ils_nous_lisent nous_lisent nous_surveillent tout_est_controle est_controle est_lu sont_lus
        moderateurs_lisent
    """,
    "yours": """
        ton_numero ton_num votre_numero votre_num ton_tel votre_tel ton_telephone votre_telephone
        ton_portable votre_portable ton_06 ton_mail votre_mail ton_email votre_email ton_adresse_mail
        votre_adresse_mail votre_adresse_email ton_insta votre_insta ton_snap ton_whatsapp votre_whatsapp
        ton_facebook ton_contact votre_contact vos_coordonnees tes_coordonnees ton_rib votre_rib ton_iban
        votre_iban ton_paypal votre_paypal ton_lydia un_numero_ou un_tel_ou un_mail_ou ton_07 votre_06
        tes_num ton_numero_perso votre_numero_perso ton_gsm votre_gsm ton_cell votre_cell ton_natel
        votre_natel ton_num_de_tel ton_num_perso ton_tph ton_tel_perso ton_mail_perso votre_mail_perso
        votre_courriel ton_courriel votre_adresse_courriel ton_instagram votre_instagram votre_snap
        ton_snapchat ton_fb ton_face votre_facebook ton_discord ton_telegram votre_telegram ton_messenger
        ton_wa ton_wats ton_whats ton_signal vos_coordonnees_telephoniques un_numero_auquel
        un_numero_sur_lequel un_numero_pour_vous un_numero_pour_te un_numero_de_portable un_numero_de_tel
        un_numero_de_telephone_ou un_numero_direct un_contact_direct un_mail_pour_vous un_mail_pour_te
        un_mail_pour_que un_mail_auquel une_adresse_mail_ou une_adresse_mail_pour un_tel_pour
        un_telephone_ou un_portable_ou un_06 numero_auquel numero_ou_vous numero_ou_te numero_ou_t
        ou_vous_rappeler ou_vous_joindre
    """,
    "asking": """
        donne donnez donner envoie envoyez passe passez file filez laisse laissez communiquer stp svp peux
        pouvez pourriez c_est c_quoi quel quelle il_me_faudrait besoin faut puis_je auriez aurais ecris
        donnes donnerais donneriez envoies envoi balance balances balancez file_moi filez_moi files
        laisses laisser laissez_moi laisse_moi passes j_aurais il_faudrait faudrait communiquez
        communique_moi communiquez_moi indique indiquez indiquer notez noter mets mettez mettre ajoute
        ajoutez renseigne renseignez inscris inscrivez avez_vous vous_avez t_as tu_as as_tu auriez_vous
        aurais_tu pourrais pourrais_tu pourriez_vous peux_tu veux_bien voulez_bien jpeux jpourrais je_peux
        serait_utile serait_pratique ce_serait merci_de s_il_te s_il_vous merci_d_avance rappeler
    """,
    "group": """
        notre_groupe rejoignez_le_groupe rejoins_le_groupe notre_canal scannez_le scanne_le scanner_le
        groupe_prive notre_groupe_prive notre_groupe_whatsapp notre_groupe_telegram groupe_whatsapp
        groupe_telegram groupe_facebook_prive notre_groupe_facebook le_groupe_prive dans_notre_groupe
        rejoindre_notre_groupe rejoindre_le_groupe rejoindre_notre rejoins_notre rejoignez_notre
        rejoins_nous_sur rejoignez_nous_sur groupe_pour_les_habituees groupe_pour_les_habitues
        un_groupe_whatsapp canal_telegram notre_canal_telegram scannez_le_code scanne_le_code
        scanner_le_code scannez_ce scanne_ce
    """,
    "dispute": """
        fermez_le_litige fermer_le_litige fermes_le_litige ferme_le_litige cloturez_le cloturer_le
        retirez_votre_avis retire_ton_avis supprimez_votre_avis enlever_l_avis au_lieu_de_renvoyer
        si_tu_le_gardes si_vous_le_gardez plutot_que_renvoyer fermez_la_reclamation ferme_la_reclamation
        fermer_la_reclamation fermes_la_reclamation fermez_le_dossier ferme_le_dossier fermer_le_dossier
        cloturez_la cloture_la cloture_le cloturez_le_litige cloturer_la cloturez_la_reclamation
        cloturez_le_dossier cloture_le_dossier annule_le_litige annulez_le_litige annuler_le_litige
        annules_le_litige annule_la_reclamation annulez_la_reclamation retire_le_litige retirez_le_litige
        retires_le_litige retirer_le_litige retire_ta_reclamation retirez_votre_reclamation
        retirez_la_reclamation leve_le_litige levez_le_litige modifiez_votre_avis modifie_ton_avis
        modifier_votre_avis modifier_ton_avis changez_votre_avis change_ton_avis changer_votre_avis
        supprime_ton_avis supprimer_votre_avis supprimer_ton_avis supprimez_l_avis supprime_l_avis
        enleve_ton_avis enlevez_votre_avis retirer_votre_avis change_ta_note changez_votre_note
        modifie_ton_evaluation modifiez_votre_evaluation garde_le_et gardez_le_et garde_la_et gardez_la_et
        garde_l_article gardez_l_article sans_ouvrir_de_litige sans_ouvrir_un_litige pas_besoin_d_ouvrir
        pas_besoin_de_litige ouvre_pas_de_litige ouvrez_pas_de_litige pas_ouvrir_de_litige
        plutot_que_de_le_renvoyer plutot_que_de_renvoyer plutot_que_de_me_le plutot_que_le_renvoyer
        plutot_qu_un_retour au_lieu_du_retour au_lieu_d_un_retour au_lieu_de_le_renvoyer au_lieu_de_me_le
        au_lieu_d_ouvrir rembourse_en_direct rembourse_directement rembourser_en_direct vous_rembourse_en
        t_rembourse_en te_rembourse_par vous_rembourse_par
    """,
    "protection": """
        protection_acheteur protection_acheteurs paiement_securise la_protection_acheteur
        protections_acheteur protection_acheteuse protection_des_acheteurs protection_de_l_acheteur
        paiements_securises paiement_securise_du
    """,
    "slow": """
        bug_trop ca_bug ca_rame rame_trop appli_bug consulte_rarement rarement_ici pas_souvent_ici
        pas_de_notif pas_de_notifs notifications_ne trop_lent bugue plante lag messagerie_bug
        messagerie_bugge messagerie_rame messagerie_marche_mal messagerie_est_nulle appli_rame appli_bugge
        appli_plante l_appli_rame l_appli_plante l_appli_bug l_appli_beug beug beugue bugge ca_beug
        ca_bugge ca_plante rame_a_mort mettent_des_heures met_des_heures met_trois_plombes
        arrivent_en_retard arrivent_tard recois_pas_les_notifs recois_pas_les_notifications
        recois_pas_de_notif pas_les_notifs consulte_peu consulte_tres_peu consulte_pas viens_rarement
        viens_pas_souvent suis_pas_souvent_ici suis_rarement_ici suis_jamais_ici jamais_sur_l_appli
        regarde_pas_souvent regarde_rarement presque_jamais_ici connecte_rarement connecte_pas_souvent
        trop_long_ici plus_rapide_la_bas trop_lente
    """,
    "fromme": """
        a_moi chez_moi demandez_moi demande_moi avec_moi chez_nous le_moi adressez_vous par_moi de_moi
        directement_par_moi me_voir chez_moi_directement me_contacter me_contactez me_demander
        demande_le_moi demandez_le_moi aupres_de_moi aupres_de_nous adresse_toi_a_moi adressez_vous_a
        a_l_atelier me_solliciter contacte_moi contactez_moi contactez_nous appelle_moi appelez_moi
        passe_par_moi passez_par_moi viens_me_voir
    """,
    "look": """
        regarde regardez zoome zoomez tout_est_dessus c_est_ecrit ecrit_dessus lis lisez vite capture
        y_a_tout dessus regarde_bien regardes regarde_vite jette_un_oeil jetez_un_oeil zoomer zoomes
        zoome_sur zoomez_sur un_screen screen screene trouveras_mon trouverez_mon fais_vite depeche
        depechez y_a_mon y_a_tout_dessus c_est_marque tout_y_est
    """,
    "reported": """
        signale l_ai_signale quelqu_un_m_a quelqu_un_voulait m_a_demande un_vendeur_m_a un_acheteur_m_a
        voulait_que_je dernier_acheteur je_l_ai_bloque l_ai_bloque l_ai_bloquee bloque_et_signale signalee
        je_l_ai_signalee arnaqueur arnaqueurs un_arnaqueur voulait_payer_hors voulait_mon_numero
    """,
    "portrait": """
        photo_de_profil ma_photo_de_profil sur_mon_profil dans_ma_bio coin_de_la_photo photo_du_profil
        ma_photo_profil mon_profil ma_bio ma_pp mon_avatar photo_profil
    """,
}
"""By name of the set; `_` joins words."""

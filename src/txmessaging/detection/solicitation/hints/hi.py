"""Words of hints in Hindi, in both scripts."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancel_kar cancel_karo cancel_kardo cancel_kar_do cancel_krdo cancel_kar_dete cancel_karke
        cancel_kr cancel_krke cancel_kijiye cancel_kar_dijiye cancel_karte expire_hone reject_kar कैंसिल_कर
        कैंसल_कर कैंसिल_करके कैंसल_करके कैंसिल_करो कैंसल_करो कैंसिल_कीजिए कैंसल_कीजिए कैंसिल_करते रद्द_कर रद्द_करके रद्द_करो
        रद्द_कीजिए listing_hata order_hata ad_hata वापस_ले_लो वापस_ले order_hata_dena ऑर्डर_हटा
        साइट_से_ऑर्डर_हटा order_wapas कैंसल_मार cancel_maar रद्द_करवा cancel_maaro cancel_krwa cancel_karwa
        cancel_karva cancel_kara_do cancel_kar_lo cancel_karke_direct cancel_kar_lete cancel_kar_dena
        cancel_krna_aur cancel_ho_jayega_fir order_reject reject_kardo reject_karke expire_ho_jane
        expire_ho_jaye order_expire cancel_daal cancel_dal_do listing_hata_deta listing_hata_dunga
        ad_hata_deta ad_hata_dunga listing_delete mann_badal man_badal mood_badal मन_बदल लिस्टिंग_हटा
        ऐड_हटा_दूँगा विज्ञापन_हटा कैंसिल_मारो कैंसल_मारो कैंसिल_करवा कैंसल_करवा कैंसिल_कर_लो रद्द_कर_दें रद्द_कर_देते
        ऑर्डर_रद्द_कर रिजेक्ट_कर एक्सपायर_होने_दो booking_cancel_karke बुकिंग_कैंसिल_करके बुकिंग_रद्द_करके order_mat_lo
        order_chhod order_cancel
    """,
    "cash": """
        upi cash paytm gpay google_pay phonepe phone_pe bank_transfer ifsc account_number account_no nakad
        naqad transfer_kar transfer_mar नकद कैश यूपीआई पेटीएम गूगल_पे फोनपे फ़ोनपे बैंक_ट्रांसफर ट्रांसफर खाता_नंबर खाते_में
        अकाउंट_नंबर neft imps qr क्यूआर account_details khate_me बैंक_में सीधे_खाते_में अकाउंट_डिटेल हाथ_में यूपीआई_आईडी
        upi_id bank_me crypto usdt khaate_me gpay_kar gpay_karo gpe g_pay phonepay phone_pay paytm_kar
        paytm_karo paise_bhej paise_bhejo paise_daal paise_dal paisa_bhej paise_transfer paise_de
        rupaye_bhej rs_bhej cashback upi_se upi_pe upi_par bhim scan_karke_pay account_me khate_mein
        acc_no ac_no khata_number khata_no bank_khata bank_account cash_de cash_dena cash_lunga cash_doge
        rokda nagad haath_me_cash पैसे_भेज पैसे_डाल पैसे_दे पैसे_ट्रांसफर नक़द नगद कैश_दो कैश_दे कैशबैक गूगलपे जीपे पेटीएम_कर
        यूपीआई_पर यूपीआई_से खाते_में_डाल अकाउंट_में फोनपे_पर फोनपे_कर क्यूआर_भेज qr_bhej bitcoin बिटकॉइन क्रिप्टो आधे_पैसे
        aadhe_paise baaki_payment बाकी_पेमेंट advance_bhej एडवांस token_amount cod_khud
    """,
    "direct": """
        direct seedha seedhe sidhe sidha apas_me aapas_me hamare_beech bahar_se bahar app_ke_bahar
        site_ke_bahar bina_platform bina_app सीधे सीधा डायरेक्ट आपस_में बाहर_से बाहर_ही ऐप_के_बाहर साइट_के_बाहर
        हमारे_बीच बिना_ऐप बिना_साइट personally private private_me platform_ke_bahar प्लेटफॉर्म_के_बाहर बीच_में
        सीधा_सौदा सीधे_मुझसे मुझसे_सीधे seedha_mujhse direct_mujhse mujhse_direct अलग_से alag_se bahar_se_kharid
        बाहर_से_खरीद direct_le direct_lo direct_me direct_bhej direct_book direct_le_lo seedhe_mujhse
        sidha_mujhse sidhe_mujhse seedha_sauda mujhse_seedha mujhse_sidha mujhse_le mujhse_lo mujhse_le_lo
        mere_se_direct mere_se_le humse_seedha humse_direct seedhe_karenge seedha_karenge apas_me_settle
        aapas_me_settle aapas_mein apas_mein chupchap chup_chap personally_le personal_me personal_pe
        bina_olx olx_ke_bina app_ke_bina site_ke_bina platform_ke_bina bina_meesho meesho_ke_bina
        bina_beech_wale beech_wale_ke_bina bich_wale beech_wala mil_ke milke_cash dukan_pe_aa dukaan_pe_aa
        dukan_aa_jao shop_pe_aa shop_aa_jao ऐप_के_बिना साइट_के_बिना प्लेटफॉर्म_के_बिना बिना_प्लेटफॉर्म सीधे_ले सीधे_लो
        सीधे_भेज सीधे_पैसे सीधे_मिल मुझसे_ले मुझसे_लो मुझसे_सीधा मेरे_से_ले आपस_में_निपटा आपस_में_हिसाब चुपचाप दुकान_पर_आ
        दुकान_आ_जा मिलकर_नकद बीच_वाले upwork_ke_bahar fiverr_ke_bahar सीधे_बुक डायरेक्ट_ले डायरेक्ट_बुक dukan_aake
        dukaan_aake dukan_aakar shop_pe_aake ghar_pe_de ghar_se_le ghar_aake mil_kar_cash
    """,
    "cheaper": """
        sasta saste sasti discount kam_kar kam_karke kam_kar_dunga kam_me kam_mein rate_kam chhoot
        bach_jayega bach_jayenge bachega bachenge सस्ता सस्ते सस्ती डिस्काउंट छूट कम_कर कम_में बच_जाएगा बच_जाएंगे
        बचेगा बचेंगे kam_lag kam_padega कम_पड़ेगा less_me kam_dena faida fayda फायदा फ़ायदा kam_daam kam_dam
        kam_rate kam_lunga kam_le_lunga kam_padta kam_price sasta_milega sasta_dunga sasta_padega
        sasta_kar saste_me sasta_hai mehnga_hai mehenga wholesale_rate offer_dunga off_dunga 20_off
        paise_bachenge paisa_bachega fayda_dono dono_ka_fayda सस्ता_मिलेगा सस्ता_दूँगा सस्ता_दूंगा सस्ते_में महंगा_है
        कम_दाम कम_रेट रेट_कम दाम_कम कम_कर_दूँगा कम_कर_दूंगा कम_लूँगा कम_लूंगा फायदा_दोनों kam_kar_denge kam_kr_dunga
    """,
    "fees": """
        commission kamishan charges fees fee charge कमीशन चार्ज फीस शुल्क kaat_leta kaat_lete kat_jata काट_लेते
        काट_लेता काटता percent परसेंट परसेंट_काट percent_kaat kaat_leti काट_लेती platform_fee commision
        comission kamission kamishan_kyu percentage katega kaatega kaatte kaatti kaat_rahe kat_jayega
        kat_jaega प्लेटफॉर्म_फीस कटेगा कट_जाएगा काटती काटेंगे सर्विस_चार्ज service_charge app_wale app_walo ऐप_वाले
    """,
    "saves": """
        bina bachao bach bachega bachenge bachta bachane nahi_lagega nahi_dena bach_jayega बिना बचाओ बचेगा
        बचेंगे बच बचाने नहीं_लगेगा नहीं_देना dono दोनों bacha बचा bacha_lo बाँट_लेंगे बांट_लेंगे आधा_आधा bant_lenge
        aadha_aadha kyu_dena kyu_de kyun_dena kyo_dena kyu_khilana kyun_khilana kis_liye_dena baant_lenge
        baant_lete bant_lete aadhi_aadhi aadha_aadha_kar bachayenge bacha_lete bachane_ke bachao_aur
        क्यों_देना क्यों_दें क्यों_खिलाना बाँट_लेते बांट_लेते आधी_आधी बचा_लेते बचाते बच_जाता zarurat_nahi jarurat_nahi
        जरूरत_नहीं ज़रूरत_नहीं
    """,
    "shop": """
        shop_ka_naam hamari_shop humari_shop dukan_ka_naam dukaan_ka_naam hamari_website humari_website
        apni_website meri_website meri_shop hamara_page store_ka_naam hamare_store दुकान_का_नाम हमारी_दुकान
        हमारी_वेबसाइट अपनी_वेबसाइट मेरी_वेबसाइट शॉप_का_नाम हमारे_स्टोर स्टोर_का_नाम apni_site hamari_site
        brand_ka_naam हमारी_साइट अपनी_साइट brand_name shop_name hamari_dukan hamari_dukaan meri_dukan
        meri_dukaan apni_dukan humari_dukan dukan_ka_nam apna_store hamara_store hamara_brand website_se
        website_pe website_hai apni_khud_ki_website khud_ki_website khud_ki_site मेरी_दुकान अपनी_दुकान
        हमारा_स्टोर वेबसाइट_से वेबसाइट_पर खुद_की_वेबसाइट ब्रांड_का_नाम dukan_pe दुकान_पर insta_page hamara_insta
        instagram_page
    """,
    "search": """
        google search search_karo dhundo dhoondo dhundh daalo dalo type गूगल सर्च खोजो ढूंढो ढूँढो ढूंढ ढूँढ डालो
        लिखो khojo likho mil_jayegi mil_jayega google_karo google_kar google_pe google_par naam_daalo
        naam_dalo naam_likho dhund dhundho dhoond khoj khojna khojiye mil_jayega_google मिल_जाएगा
        मिल_जाएगी गूगल_पर गूगल_करो गूगल_कर नाम_डालो नाम_लिखो खोजिए
    """,
    "order": """
        wahi_se_order wahin_se_order wahi_se_lo wahan_se_order waha_se_order wahi_order wahan_order
        वहीं_से_ऑर्डर वहाँ_से_ऑर्डर वहां_से_ऑर्डर वहीं_से_लो वहीं_ऑर्डर direct_order wahi_se_kharid website_se_order
        wahan_se_lo waha_se_lo wahan_se_le waha_sasta wahan_sasta waha_rate wahan_rate wahan_kam waha_kam
        website_se_lo website_se_loge site_se_loge वहाँ_सस्ता वहां_सस्ता वहाँ_कम वहां_कम वहाँ_से_लो वहां_से_लो
        वहाँ_से_ले वेबसाइट_से_लो वेबसाइट_से_लोगे वहाँ_रेट
    """,
    "later": """
        next_time agli_baar agle_order agla_order aage_se phir_se_chahiye अगली_बार अगले_ऑर्डर अगला_ऑर्डर आगे_से
        next_order future_me dobara दोबारा agli_bar baki_order next_baar nxt_time agli_dafa agle_baar
        agla_kaam agle_kaam aage_bhi aage_ke_order baad_me_chahiye phir_chahiye fir_chahiye dubara
        firse_chahiye अगला_काम अगले_काम आगे_के_ऑर्डर फिर_चाहिए अगली_दफा आगे_भी दुबारा
    """,
    "leave": """
        app_ke_bahar site_ke_bahar platform_ke_bahar bahar_se_kar bahar_deal bahar_hi_kar ऐप_के_बाहर
        साइट_के_बाहर प्लेटफॉर्म_के_बाहर प्लेटफ़ॉर्म_के_बाहर बाहर_से_कर बाहर_ही_कर बाहर_डील apas_me_kar aapas_me_kar
        आपस_में_कर आपस_में_ही aapas_me_hi apas_me_hi site_ko_chhodo app_ko_chhodo app_chhodo site_chhodo
        इस_साइट_से_नहीं is_site_se_nahi site_ko_kyu_de app_ko_kyu बाहर_से_खरीद बाहर_से_ले bahar_se_le
        app_ke_bina_kar app_ke_bina_sauda app_ke_bina_deal app_ki_zarurat_nahi app_ki_jarurat_nahi
        site_ki_zarurat_nahi site_ki_jarurat_nahi ऐप_की_जरूरत_नहीं ऐप_की_ज़रूरत_नहीं साइट_की_जरूरत_नहीं
        साइट_की_ज़रूरत_नहीं app_ko_beech olx_ko_beech site_ko_beech ऐप_को_बीच बीच_में_ऐप साइट_को_बीच
        beech_me_app beech_me_mat_lao beech_wale_ko_hatao bich_wale_ko_hatao beech_wale_hatao
        bich_wala_hatao app_walo_ko_kyu app_walon_ko app_wale_ko_kyu olx_ko_kyu meesho_ko_kyu
        commission_kyu_dena commission_kyu_de commission_kyun_dena commission_kyu_khilana कमीशन_क्यों_देना
        कमीशन_क्यों_दें कमीशन_क्यों_खिलाना कमीशन_आधा कमीशन_बाँट कमीशन_बांट commission_aadha commission_baant
        commission_bacha commission_bachao commission_bachate platform_fee_bachao fee_bachao fees_bachao
        aapas_me_settle apas_me_settle aapas_me_nipta apas_me_nipta आपस_में_निपटा आपस_में_हिसाब bahar_se_loge
        bahar_se_lo bahar_se_lena bahar_se_deal bahar_karte_hai bahar_kar_lete बाहर_से_लोगे बाहर_से_लो
        बाहर_से_लेना बाहर_करते_हैं बाहर_कर_लेते ऐप_के_बिना_सौदा ऐप_के_बिना_कर ऐप_के_बिना_डील olx_chhodo
        olx_ko_chhodo meesho_ko_chhodo ऐप_को_छोड़ो साइट_को_छोड़ो ऐप_छोड़ो upwork_ke_bahar fiverr_ke_bahar
        chupchap_bahar चुपचाप_बाहर platform_ke_bina_kar cod_khud_bhej khud_bhej_dunga_app khud_courier
        commission_kyu_bharna commission_kyu_bhare commission_kyu_katwana commission_kyun_de
        commission_kyun_bharna commission_kyun_bhare commission_kyun_khilana commission_kyun_katwana
        commission_kyo_dena commission_kyo_de commission_kyo_bharna commission_kyo_bhare
        commission_kyo_khilana commission_kyo_katwana commission_kyon_dena commission_kyon_de
        commission_kyon_bharna commission_kyon_bhare commission_kyon_khilana commission_kyon_katwana
        kamishan_kyu_dena kamishan_kyu_de kamishan_kyu_bharna kamishan_kyu_bhare kamishan_kyu_khilana
        kamishan_kyu_katwana kamishan_kyun_dena kamishan_kyun_de kamishan_kyun_bharna kamishan_kyun_bhare
        kamishan_kyun_khilana kamishan_kyun_katwana kamishan_kyo_dena kamishan_kyo_de kamishan_kyo_bharna
        kamishan_kyo_bhare kamishan_kyo_khilana kamishan_kyo_katwana kamishan_kyon_dena kamishan_kyon_de
        kamishan_kyon_bharna kamishan_kyon_bhare kamishan_kyon_khilana kamishan_kyon_katwana
    """,
    "hint": """
        samajh_gaye samajh_gaye_na samajh_rahe samjhe_na samajh_jao pata_hi_hai samajh_lo samjh_gaye
        समझ_गए समझ_गए_ना समझ_रहे समझे_ना समझ_जाओ समझ_लो पता_ही_है samajh_gyi samajhdar समझदार wahi_wala
        wahi_wali वही_वाला samajh_rahe_ho samajh_gayi samjho_na samjh_rahe samajh_to samajh_hi_gaye
        pata_hai_na jo_sabke_paas sabke_paas_hai sab_use_karte jaante_ho_na janta_hai समझ_रहे_हो समझ_तो_गए
        सबके_पास_है जानते_हो_ना इशारा ishara samajh_gaye_kya
    """,
    "talk": """
        baat message msg aao aa_jao aajao chat contact likho dm sampark बात मैसेज आओ आ_जाओ चैट संपर्क लिखो
        कॉन्टैक्ट कॉल ping milo jud baat_karte baat_kare baat_karein baat_karo baat_kar_le chalo aaiye
        aa_jaiye aajaiye karlo msg_karo msg_kar use_karte chalate chalate_ho milte pe_aao par_aao call_kar
        call_karo call_kar_lena phone_kar ring_kar जुड़ो जुड़ें बात_करते बात_करें चलो आइए चलाते फोन_कर कॉल_कर
        संपर्क_करूँ संपर्क_करें sampark_kare sampark_karu contact_karu baat_ho message_karo
    """,
    "elsewhere": """
        kahin_aur kahi_aur kisi_aur doosri_jagah dusri_jagah dusre_app doosre_app dusri_app koi_aur_tarika
        aur_tarika dusra_tarika doosra_tarika is_chat_ke_bahar is_chat_ke_alawa iske_alawa कहीं_और किसी_और
        दूसरी_जगह दूसरे_ऐप कोई_और_तरीका और_तरीका दूसरा_तरीका कोई_और_ज़रिया इस_चैट_के_अलावा इसके_अलावा दूसरा_रास्ता
        यहाँ_के_अलावा yaha_ke_alawa yahan_ke_alawa chat_ke_bahar चैट_के_बाहर koi_aur_way कोई_ऐसा_नंबर aur_kaha
        और_कहाँ और_कहां kuch_private प्राइवेट_में is_app_ke_alawa app_ke_alawa olx_ke_alawa iske_alava
        is_app_ke_alava chat_ke_alawa aur_kahan aur_kaha_milte aap_aur_kahan kahi_private kahin_private
        कहीं_प्राइवेट personal_me_baat personal_pe_aao personal_pe private_pe पर्सनल_पर पर्सनल_में hare_wale
        hara_wala hari_wali green_app green_wala green_wale hare_app hara_app हरे_वाले हरा_वाला हरे_ऐप
        हरी_वाली neele_wale neela_wala neele_jahaz jahaz_wala jahaaz_wala नीले_जहाज नीला_वाला जहाज_वाला
        kagaz_ke_jahaz udne_wala_jahaz bhoot_wala भूत_वाला kaunsa_app kaun_sa_app konsa_app kaunsi_app
        कौन_सा_ऐप कौनसा_ऐप aap_kya_use_karte kya_use_karte_ho क्या_इस्तेमाल_करते kaise_sampark kaise_contact
        kaise_baat_ho कैसे_संपर्क कैसे_बात_हो कैसे_कॉन्टैक्ट koi_aur_number koi_aur_no दूसरा_ज़रिया दूसरा_जरिया
        कोई_दूसरा_तरीका कोई_और_जरिया koi_dusra_tarika phone_pe_baat phone_par_baat फोन_पर_बात call_pe_baat
        कॉल_पर_बात बाहर_बात bahar_baat chat_ke_liye_kya khul_ke_baat खुल_के_बात खुलकर_बात wahi_app_jo
        wahi_hara इस_ऐप_के_अलावा ऐप_के_अलावा यहां_के_अलावा koi_aur_tareeka koi_aur_tariqa koi_aur_zariya
        koi_aur_jariya koi_aur_rasta koi_aur_option koi_dusra_tareeka koi_dusra_tariqa koi_dusra_zariya
        koi_dusra_jariya koi_dusra_rasta koi_dusra_way koi_dusra_option koi_doosra_tarika
        koi_doosra_tareeka koi_doosra_tariqa koi_doosra_zariya koi_doosra_jariya koi_doosra_rasta
        koi_doosra_way koi_doosra_option aur_koi_tarika aur_koi_tareeka aur_koi_tariqa aur_koi_zariya
        aur_koi_jariya aur_koi_rasta aur_koi_way aur_koi_option dusra_tareeka dusra_tariqa dusra_zariya
        dusra_jariya dusra_rasta dusra_way dusra_option doosra_tareeka doosra_tariqa doosra_zariya
        doosra_jariya doosra_rasta doosra_way doosra_option kisi_aur_tarika kisi_aur_tareeka
        kisi_aur_tariqa kisi_aur_zariya kisi_aur_jariya kisi_aur_rasta kisi_aur_way kisi_aur_option
        कोई_और_तरीक़ा कोई_और_रास्ता कोई_दूसरा_तरीक़ा कोई_दूसरा_ज़रिया कोई_दूसरा_जरिया कोई_दूसरा_रास्ता और_कोई_तरीका
        और_कोई_तरीक़ा और_कोई_ज़रिया और_कोई_जरिया और_कोई_रास्ता दूसरा_तरीक़ा
    """,
    "pieces": """
        tukdo_me tukdon_me tukde_tukde thoda_thoda ek_ek_karke ek_ek_digit do_message parts_me part_me
        hisso_me alag_alag aadha_abhi pehla_hissa baaki_agle jod_lena jod_lo टुकड़ों_में टुकड़े_टुकड़े थोड़ा_थोड़ा
        एक_एक_करके हिस्सों_में अलग_अलग आधा_अभी पहला_हिस्सा बाकी_अगले जोड़_लेना जोड़_लो part_part_me do_part पार्ट_में
        pehle_aadha आधे_आधे aadha_aadha शब्दों_में shabdo_me akshar_me अक्षरों_में words_me spelling_me ek_ek
        tukde_me tukdo_mein do_hisse do_hisso_me do_baar_me do_msg_me agle_msg_me agle_message_me
        baki_agle baaki_agle_msg baki_baad_me baaki_baad_me aadha_number aadha_baad_me adha_abhi
        pehle_5_digit pehle_digit pehle_paanch pehla_aadha last_5_digit jod_ke jodlo jod_dena mila_lena
        mila_lo dot_lagao dot_laga space_laga space_deke beech_me_dot beech_me_space words_mein word_me
        likhkar_shabdo spell_karke spelling_me_likho अगले_मैसेज_में बाकी_अगले_मैसेज बाकी_बाद_में आधा_नंबर आधा_बाद_में
        पहले_पाँच_अंक पहले_अंक दो_हिस्सों_में दो_मैसेज_में मिला_लेना मिला_लो शब्दों_में_लिख अंक_अंक एक_एक_अंक स्पेस_देकर बीच_में_डॉट
        digits_alag अक्षरों_में_लिख अक्षरों_में_लिखो शब्दों_में_लिखो
    """,
    "evades": """
        delete_ho delete_kar block_ho block_kar delete_kr hata_dete hata_deta hat_jata mita_dete
        chhup_jata डिलीट_हो डिलीट_कर ब्लॉक_हो ब्लॉक_कर हटा_देते हटा_देता हट_जाता मिटा_देते छुप_जाता छिपा_देते
        pakad_leta pakad_lete पकड़_लेता पकड़_लेते nahi_dikhega star_ban star_aa nahi_pakdega dikhta_nahi
        remove_ho remove_kar रिमूव_हो ud_jata उड़_जाता कट_जाता kat_jata पकड़_में_नहीं pakad_me_nahi block_na_ho
        delete_na_ho ब्लॉक_न_हो डिलीट_न_हो delete_ho_jata delete_ho_jayega delete_karte block_karta
        block_kar_deta block_karte block_hota block_nahi block_nahi_hoga delete_nahi_hoga hide_ho hide_kar
        star_aata star_ho_jata star_dikhta stars_aate hata_denge mita_denge udaa_dete uda_dete uda_deta
        gayab_ho ban_ho ban_kar_denge id_ban warna_delete varna_delete warna_block nahi_to_delete
        nahi_to_block pakde_jayenge pakda_jayega system_hata system_delete bot_delete वरना_डिलीट वरना_ब्लॉक
        डिलीट_कर_देता ब्लॉक_कर_देता हटा_देंगे मिटा_देंगे गायब_हो छुपा_देते छिपा_देता स्टार_आ स्टार_बन सिस्टम_हटा
        send_nahi_hota jata_nahi_number number_nahi_jata filter_pakad filter_block filter_kar filter_na
        filter_ho फिल्टर_पकड़ फिल्टर_हो ब्लॉक_कर_देगा ब्लॉक_कर_देंगे डिलीट_कर_देगा delete_ho_jate block_kar_dega
        delete_kar_dega hat_jate
    """,
    "detail": """
        number mobile phone contact email mail नंबर मोबाइल फोन फ़ोन ईमेल मेल संपर्क नम्बर digit digits numbr nmbr
        gmail username यूजरनेम जीमेल अंक आईडी
    """,
    "card": """
        card visiting_card parchi slip कार्ड विजिटिंग_कार्ड पर्ची चिट chit कागज kagaz क्यूआर_कोड qr_code qr
        thank_you_card code कोड कार्ड_पर chitthi चिट्ठी sticker स्टिकर pamphlet पैम्फलेट parchi_pe पर्ची_पर kagaj
        kaagaz काग़ज visiting कार्ड_रखा business_card
    """,
    "parcel": """
        parcel box packet dabba dabbe पार्सल बॉक्स पैकेट डिब्बे डिब्बा package पैकेज lifafe लिफाफे dabbe_me dabbe_pe
        packet_ke box_me box_ke parcel_ke parcel_me डब्बे डब्बा डिब्बे_में डिब्बे_पर पैकेट_में packaging पैकिंग lifafa
        पार्सल_में
    """,
    "nothere": """
        yaha_nahi yahan_nahi yaha_se_nahi yahan_se_nahi yaha_mat yahan_mat yaha_se_mat yahan_se_mat
        यहाँ_नहीं यहां_नहीं यहाँ_से_नहीं यहां_से_नहीं यहाँ_मत यहां_मत यहाँ_से_मत यहां_से_मत yaha_wala यहाँ_से_पेमेंट_मत
        idhar_nahi idhar_mat इधर_नहीं इधर_मत app_pe_nahi yaha_mat_kharido yahan_mat_kharido
        yaha_se_mat_kharido yaha_se_order_mat yahan_se_order_mat yaha_order_mat app_pe_payment_mat
        app_pe_order_mat app_se_mat app_se_order_mat site_se_mat app_pe_mat order_mat_karo order_mat_karna
        yaha_payment_mat yahan_pay_mat yaha_khul_ke yaha_nahi_kahi yaha_nahi_bol yaha_baat_nahi
        idhar_baat_nahi यहाँ_से_मत_खरीदो यहां_से_मत_खरीदो यहाँ_मत_खरीदो यहाँ_से_ऑर्डर_मत यहां_से_ऑर्डर_मत
        ऐप_पर_ऑर्डर_मत ऐप_पर_पेमेंट_मत ऐप_से_मत साइट_से_मत ऑर्डर_मत_करो यहाँ_पेमेंट_मत यहाँ_बात_नहीं यहाँ_खुलकर
        yaha_se_cancel yahan_se_cancel यहाँ_से_कैंसिल यहां_से_कैंसिल khul_ke_baat_nahi yaha_khul_ke_baat_nahi
    """,
    "find": """
        dhundh_lo dhoondh_lo search_kar_lo mera_naam naam_daalo add_kar dm_kar dm_kardo ढूँढ_लो ढूंढ_लो
        सर्च_कर_लो मेरा_नाम नाम_वही ऐड_कर फॉलो जो_नाम वही_है mil_jaunga मिल_जाऊँगा मिल_जाऊंगा mil_jaungi
        mera_naam_wahi wahi_naam_hai वही_नाम_है same_name_hai same_naam_hai naam_same_hai same_naam
        same_naam_se same_name_se isi_naam isi_naam_se yahi_naam yahi_naam_hai naam_same naam_search
        mera_naam_search naam_se_search naam_se_dhundh add_karo add_kar_lo follow_karo follow_kar
        req_bhejo request_bhejo इसी_नाम_से यही_नाम यही_नाम_है नाम_से_सर्च नाम_सर्च फॉलो_करो ऐड_करो रिक्वेस्ट_भेजो
        naam_wahi naam_yahi name_wahi name_yahi username_wahi username_yahi id_wahi id_yahi नाम_यही नाम_सेम
    """,
    "picture": """
        photo_me photo_mein photo_par photo_pe image_me screenshot pic_me फोटो_में फ़ोटो_में तस्वीर_में फोटो_पर
        स्क्रीनशॉट pic_pe photo_ke_andar प्रोफाइल_फोटो डीपी_में आखिरी_फोटो last_photo photo_bheji photo_bheja
        photo_bhej_di photo_khich photo_kheech photo_khinch photo_zoom photo_dekho last_photo_me
        aakhri_photo akhri_photo tisri_photo dusri_photo number_ki_photo likh_ke_photo फोटो_भेजी फोटो_भेज_दी
        फोटो_खींच लिखकर_फोटो आखिरी_फोटो_में तीसरी_फोटो दूसरी_फोटो फोटो_देखो फोटो_ज़ूम likh_ke_photo_bheji
    """,
    "watched": """
        padhte_hain padh_lete dekhte_hain nazar_rakhte check_karte monitor_karte पढ़ते_हैं पढ़_लेते देखते_हैं नज़र_रखते
        नजर_रखते चेक_करते मॉनिटर nazar_hai सब_पढ़ते sab_padhte sab_padhte_hai padhte_hai padhi_jati
        nazar_rakhte_hai nazar_rakhi dekhte_hai monitor_hota monitor_hoti check_hoti पढ़ी_जाती पढ़ते_है देखते_है
        नज़र_रखी मॉनिटर_होती चेक_होती chat_check admin_dekhte
    """,
    "yours": """
        aapka_number apka_number apna_number tumhara_number tera_number aapka_no apka_no apna_no
        apna_mobile aapka_mobile apni_mail aapki_mail apki_mail apni_email aapki_email apki_email
        aapka_email apka_whatsapp aapka_whatsapp apna_whatsapp apni_insta teri_insta tumhari_insta
        आपका_नंबर अपना_नंबर तुम्हारा_नंबर आपका_मोबाइल अपना_मोबाइल आपकी_ईमेल अपनी_ईमेल अपना_ईमेल आपका_ईमेल अपना_फोन
        आपका_फोन अपनी_मेल आपकी_मेल आपका_व्हाट्सऐप अपनी_यूपीआई आपकी_यूपीआई wa_no whatsapp_no insta_id snap_id
        fb_id mail_id upi_id apka_phone aapka_phone contact_no mobile_no aapka_contact apka_contact
        contact_nambar apna_contact apna_phone ph_no whatsapp_number wtsp_no wp_no wapp_no wa_number no_do
        number_do number_share koi_number koi_no aapki_gmail gmail_bata gmail_id apni_gmail aapki_insta
        tumhari_snap tumhari_id teri_id apni_id apni_upi apni_upi_id aapki_upi aapki_upi_id account_no_do
        khata_number_do kis_number किस_नंबर संपर्क_नंबर फोन_नंबर आपका_संपर्क कोई_नंबर नंबर_दीजिए नंबर_बताइए
        जीमेल_आईडी ईमेल_आईडी यूपीआई_आईडी आपका_खाता_नंबर मोबाइल_नंबर नंबर_दे_दो number_do_call नंबर_दीजिए_बात
        account_no_bhejta
    """,
    "asking": """
        do dedo de_do dijiye bhejo bhej batao bata bataiye chahiye kya send share दो दे_दो दीजिए भेजो भेजिए
        भेज बताओ बताइए बता चाहिए क्या दे_सकते de_sakte jaldi milega दे_दें dena dena_bhai de_dena bhej_do bhejna
        bhejiye batana bata_do bata_dijiye share_kar share_karo mil_sakta mil_jayega milega_kya sakta_hai
        plz pls btao bta do_na de_dijiye call_karta शेयर_कर मिल_सकता मिलेगा मिल_जाएगा बता_दो बता_दीजिए भेज_दो
        भेजना देना कृपया करूँ करूं karu बात baat
    """,
    "group": """
        hamare_group group_join हमारे_ग्रुप ग्रुप_में group_me स्कैन_करके scan_karke हमारे_चैनल ग्रुप_जॉइन
        group_join_karo group_join_kar group_me_aao group_pe hamare_whatsapp_group whatsapp_group
        whatsapp_group_me telegram_channel hamare_channel hamara_group hamara_channel channel_join qr_scan
        scan_karo scan_karlo क्यूआर_स्कैन स्कैन_करो हमारे_चैनल_से ग्रुप_से_जुड़ो हमारा_ग्रुप चैनल_से_जुड़ो व्हाट्सऐप_ग्रुप
    """,
    "dispute": """
        शिकायत_बंद complaint_band dispute_band dispute_close case_close review_hata review_delete रिव्यू_हटा
        लौटाने_की_ज़रूरत लौटाने_की_जरूरत return_mat complaint_wapas शिकायत_वापस complaint_band_karo
        complaint_close complaint_wapas_le complaint_hata complaint_mat dispute_mat return_mat_karo
        return_mat_karna return_cancel return_na_karo return_karne_ki_zarurat review_hata_do
        review_hata_dena review_change review_badal rating_badal rating_change 5_star_de 5_star_do
        five_star_do 5_star_rating 5_स्टार_दो 5_स्टार_दे फाइव_स्टार शिकायत_हटा शिकायत_मत शिकायत_वापस_ले
        रिटर्न_मत रिटर्न_कैंसिल रिव्यू_बदल रिव्यू_हटा_दो रेटिंग_बदल विवाद_बंद केस_बंद case_band case_wapas
    """,
    "protection": """
        buyer_protection secure_payment बायर_प्रोटेक्शन सुरक्षित_भुगतान surakshit_payment buyer_protection_hata
        सुरक्षित_पेमेंट app_ki_guarantee
    """,
    "slow": """
        slow_hai hang_hota hang_karta notification_nahi नोटिफिकेशन_नहीं kam_khulta atakta अटकता धीमा स्लो_है
        हैंग_होता kam_aata chat_slow chat_bahut_slow slow_chalta slow_chal hang_ho hang_ho_raha
        notification_nahi_aata notification_nahi_aate notif_nahi kam_kholta kam_dekhta kam_aata_hu
        yaha_kam bahut_dhimi dhimi_hai धीमी बहुत_धीमी नोटिफिकेशन_नहीं_आता कम_खोलता कम_देखता कम_आता_हूँ अटक_रहा
        msg_late message_late मैसेज_देर notification_nahi_aati notification_nahi_milta
    """,
    "fromme": """
        mujhse mujhe_bata hamse humse मुझसे हमसे mere_se मेरे_से mujhse_lo mujhse_le mujhse_lena humse_lo
        humse_order mere_paas mujhe_bol मुझसे_ले मुझसे_लो मुझसे_लेना मुझे_बता हमसे_लो mujhko
    """,
    "look": """
        देख_लो देखो dekh dekho dekh_lo zoom ज़ूम लिखा likha जल्दी jaldi पढ़_लो कैसे_बात dekh_lena dekhna
        jaldi_dekh jaldi_dekho likha_hai usme_number zoom_karo zoom_kar ज़ूम_करो जूम देखना देख_लेना लिखा_है
        जल्दी_देख dikhega दिखेगा padh_lo laga_diya लगा_दिया
    """,
    "reported": """
        report_kar_diya report_kiya shikayat_ki kisi_ne ek_bande_ne bola_tha ne_bola रिपोर्ट_कर_दिया
        शिकायत_की किसी_ने एक_ने ने_कहा_था ने_बोला fraud_hai_kya fraud_hai scam_hai_kya fraud_to_nahi
        ek_ne_bola seller_ne_bola buyer_ne_bola ने_कहा_सीधे धोखा_है फ्रॉड_है maine_report report_kar_di
        रिपोर्ट_की
    """,
    "portrait": """
        प्रोफाइल_फोटो profile_photo profile_pic dp_me डीपी_में प्रोफाइल_में profile_me dp_dekho dp_dekh dp_pe
        dp_change dp_badli profile_dekho profile_pe profile_photo_dekh profile_pic_badli profile_badli
        bio_me डीपी_देखो डीपी_देख डीपी_पर प्रोफाइल_देखो बायो_में mere_profile मेरी_प्रोफाइल username_me
        username_hi mera_username यूजरनेम_में यूजरनेम_ही
    """,
}
"""By name of the set; `_` joins words."""

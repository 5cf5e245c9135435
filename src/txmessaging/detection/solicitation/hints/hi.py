"""Words of hints in Hindi, in both scripts."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancel_kar cancel_karo cancel_kardo cancel_kar_do cancel_krdo cancel_kar_dete cancel_karke
        cancel_kr cancel_krke cancel_kijiye cancel_kar_dijiye cancel_karte expire_hone reject_kar कैंसिल_कर
        कैंसल_कर कैंसिल_करके कैंसल_करके कैंसिल_करो कैंसल_करो कैंसिल_कीजिए कैंसल_कीजिए कैंसिल_करते रद्द_कर रद्द_करके रद्द_करो
        रद्द_कीजिए listing_hata order_hata ad_hata वापस_ले_लो वापस_ले order_hata_dena ऑर्डर_हटा
        साइट_से_ऑर्डर_हटा order_wapas कैंसल_मार cancel_maar रद्द_करवा
    """,
    "cash": """
        upi cash paytm gpay google_pay phonepe phone_pe bank_transfer ifsc account_number account_no nakad
        naqad transfer_kar transfer_mar नकद कैश यूपीआई पेटीएम गूगल_पे फोनपे फ़ोनपे बैंक_ट्रांसफर ट्रांसफर खाता_नंबर खाते_में
        अकाउंट_नंबर neft imps qr क्यूआर account_details khate_me बैंक_में सीधे_खाते_में अकाउंट_डिटेल हाथ_में यूपीआई_आईडी
        upi_id bank_me crypto usdt khaate_me
    """,
    "direct": """
        direct seedha seedhe sidhe sidha apas_me aapas_me hamare_beech bahar_se bahar app_ke_bahar
        site_ke_bahar bina_platform bina_app सीधे सीधा डायरेक्ट आपस_में बाहर_से बाहर_ही ऐप_के_बाहर साइट_के_बाहर
        हमारे_बीच बिना_ऐप बिना_साइट personally private private_me platform_ke_bahar प्लेटफॉर्म_के_बाहर बीच_में
        सीधा_सौदा सीधे_मुझसे मुझसे_सीधे seedha_mujhse direct_mujhse mujhse_direct अलग_से alag_se bahar_se_kharid
        बाहर_से_खरीद
    """,
    "cheaper": """
        sasta saste sasti discount kam_kar kam_karke kam_kar_dunga kam_me kam_mein rate_kam chhoot
        bach_jayega bach_jayenge bachega bachenge सस्ता सस्ते सस्ती डिस्काउंट छूट कम_कर कम_में बच_जाएगा बच_जाएंगे
        बचेगा बचेंगे kam_lag kam_padega कम_पड़ेगा less_me kam_dena faida fayda फायदा फ़ायदा
    """,
    "fees": """
        commission kamishan charges fees fee charge कमीशन चार्ज फीस शुल्क kaat_leta kaat_lete kat_jata काट_लेते
        काट_लेता काटता percent परसेंट परसेंट_काट percent_kaat kaat_leti काट_लेती
    """,
    "saves": """
        bina bachao bach bachega bachenge bachta bachane nahi_lagega nahi_dena bach_jayega बिना बचाओ बचेगा
        बचेंगे बच बचाने नहीं_लगेगा नहीं_देना dono दोनों bacha बचा bacha_lo बाँट_लेंगे बांट_लेंगे आधा_आधा bant_lenge
        aadha_aadha
    """,
    "shop": """
        shop_ka_naam hamari_shop humari_shop dukan_ka_naam dukaan_ka_naam hamari_website humari_website
        apni_website meri_website meri_shop hamara_page store_ka_naam hamare_store दुकान_का_नाम हमारी_दुकान
        हमारी_वेबसाइट अपनी_वेबसाइट मेरी_वेबसाइट शॉप_का_नाम हमारे_स्टोर स्टोर_का_नाम apni_site hamari_site
        brand_ka_naam हमारी_साइट अपनी_साइट brand_name shop_name
    """,
    "search": """
        google search search_karo dhundo dhoondo dhundh daalo dalo type गूगल सर्च खोजो ढूंढो ढूँढो ढूंढ ढूँढ डालो
        लिखो khojo likho mil_jayegi mil_jayega
    """,
    "order": """
        wahi_se_order wahin_se_order wahi_se_lo wahan_se_order waha_se_order wahi_order wahan_order
        वहीं_से_ऑर्डर वहाँ_से_ऑर्डर वहां_से_ऑर्डर वहीं_से_लो वहीं_ऑर्डर direct_order wahi_se_kharid website_se_order
    """,
    "later": """
        next_time agli_baar agle_order agla_order aage_se phir_se_chahiye अगली_बार अगले_ऑर्डर अगला_ऑर्डर आगे_से
        next_order future_me dobara दोबारा agli_bar baki_order
    """,
    "leave": """
        app_ke_bahar site_ke_bahar platform_ke_bahar bahar_se_kar bahar_deal bahar_hi_kar ऐप_के_बाहर
        साइट_के_बाहर प्लेटफॉर्म_के_बाहर प्लेटफ़ॉर्म_के_बाहर बाहर_से_कर बाहर_ही_कर बाहर_डील apas_me_kar aapas_me_kar
        आपस_में_कर आपस_में_ही aapas_me_hi apas_me_hi site_ko_chhodo app_ko_chhodo app_chhodo site_chhodo
        इस_साइट_से_नहीं is_site_se_nahi site_ko_kyu_de app_ko_kyu बाहर_से_खरीद बाहर_से_ले bahar_se_le
    """,
    "hint": """
        samajh_gaye samajh_gaye_na samajh_rahe samjhe_na samajh_jao pata_hi_hai samajh_lo samjh_gaye
        समझ_गए समझ_गए_ना समझ_रहे समझे_ना समझ_जाओ समझ_लो पता_ही_है samajh_gyi samajhdar समझदार wahi_wala
        wahi_wali वही_वाला
    """,
    "talk": """
        baat message msg aao aa_jao aajao chat contact likho dm sampark बात मैसेज आओ आ_जाओ चैट संपर्क लिखो
        कॉन्टैक्ट कॉल ping milo jud
    """,
    "elsewhere": """
        kahin_aur kahi_aur kisi_aur doosri_jagah dusri_jagah dusre_app doosre_app dusri_app koi_aur_tarika
        aur_tarika dusra_tarika doosra_tarika is_chat_ke_bahar is_chat_ke_alawa iske_alawa कहीं_और किसी_और
        दूसरी_जगह दूसरे_ऐप कोई_और_तरीका और_तरीका दूसरा_तरीका कोई_और_ज़रिया इस_चैट_के_अलावा इसके_अलावा दूसरा_रास्ता
        यहाँ_के_अलावा yaha_ke_alawa yahan_ke_alawa chat_ke_bahar चैट_के_बाहर koi_aur_way कोई_ऐसा_नंबर aur_kaha
        और_कहाँ और_कहां kuch_private प्राइवेट_में
    """,
    "pieces": """
        tukdo_me tukdon_me tukde_tukde thoda_thoda ek_ek_karke ek_ek_digit do_message parts_me part_me
        hisso_me alag_alag aadha_abhi pehla_hissa baaki_agle jod_lena jod_lo टुकड़ों_में टुकड़े_टुकड़े थोड़ा_थोड़ा
        एक_एक_करके हिस्सों_में अलग_अलग आधा_अभी पहला_हिस्सा बाकी_अगले जोड़_लेना जोड़_लो part_part_me do_part पार्ट_में
        pehle_aadha आधे_आधे aadha_aadha शब्दों_में shabdo_me akshar_me अक्षरों_में words_me spelling_me ek_ek
    """,
    "evades": """
        delete_ho delete_kar block_ho block_kar delete_kr hata_dete hata_deta hat_jata mita_dete filter
        chhup_jata डिलीट_हो डिलीट_कर ब्लॉक_हो ब्लॉक_कर हटा_देते हटा_देता हट_जाता मिटा_देते फिल्टर छुप_जाता छिपा_देते
        pakad_leta pakad_lete पकड़_लेता पकड़_लेते nahi_dikhega star_ban star_aa nahi_pakdega dikhta_nahi
        remove_ho remove_kar रिमूव_हो ud_jata उड़_जाता कट_जाता kat_jata पकड़_में_नहीं pakad_me_nahi block_na_ho
        delete_na_ho ब्लॉक_न_हो डिलीट_न_हो
    """,
    "detail": "number mobile phone contact email mail नंबर मोबाइल फोन फ़ोन ईमेल मेल संपर्क नम्बर digit digits",
    "card": """
        card visiting_card parchi slip कार्ड विजिटिंग_कार्ड पर्ची चिट chit कागज kagaz क्यूआर_कोड qr_code qr
        thank_you_card code कोड
    """,
    "parcel": "parcel box packet dabba dabbe पार्सल बॉक्स पैकेट डिब्बे डिब्बा package पैकेज lifafe लिफाफे",
    "nothere": """
        yaha_nahi yahan_nahi yaha_se_nahi yahan_se_nahi yaha_mat yahan_mat yaha_se_mat yahan_se_mat
        यहाँ_नहीं यहां_नहीं यहाँ_से_नहीं यहां_से_नहीं यहाँ_मत यहां_मत यहाँ_से_मत यहां_से_मत yaha_wala यहाँ_से_पेमेंट_मत
        idhar_nahi idhar_mat इधर_नहीं इधर_मत app_pe_nahi
    """,
    "find": """
        dhundh_lo dhoondh_lo search_kar_lo mera_naam naam_daalo add_kar dm_kar dm_kardo ढूँढ_लो ढूंढ_लो
        सर्च_कर_लो मेरा_नाम नाम_वही ऐड_कर फॉलो जो_नाम वही_है mil_jaunga मिल_जाऊँगा मिल_जाऊंगा mil_jaungi
        mera_naam_wahi wahi_naam_hai वही_नाम_है same_name_hai same_naam_hai naam_same_hai
    """,
    "picture": """
        photo_me photo_mein photo_par photo_pe image_me screenshot pic_me फोटो_में फ़ोटो_में तस्वीर_में फोटो_पर
        स्क्रीनशॉट pic_pe photo_ke_andar प्रोफाइल_फोटो डीपी_में आखिरी_फोटो last_photo
    """,
    "watched": """
        padhte_hain padh_lete dekhte_hain nazar_rakhte check_karte monitor_karte पढ़ते_हैं पढ़_लेते देखते_हैं नज़र_रखते
        नजर_रखते चेक_करते मॉनिटर nazar_hai सब_पढ़ते sab_padhte
    """,
    "yours": """
        aapka_number apka_number apna_number tumhara_number tera_number aapka_no apka_no apna_no
        apna_mobile aapka_mobile apni_mail aapki_mail apki_mail apni_email aapki_email apki_email
        aapka_email apka_whatsapp aapka_whatsapp apna_whatsapp apni_insta teri_insta tumhari_insta
        आपका_नंबर अपना_नंबर तुम्हारा_नंबर आपका_मोबाइल अपना_मोबाइल आपकी_ईमेल अपनी_ईमेल अपना_ईमेल आपका_ईमेल अपना_फोन
        आपका_फोन अपनी_मेल आपकी_मेल आपका_व्हाट्सऐप अपनी_यूपीआई आपकी_यूपीआई wa_no whatsapp_no insta_id snap_id
        fb_id mail_id upi_id apka_phone aapka_phone contact_no mobile_no
    """,
    "asking": """
        do dedo de_do dijiye bhejo bhej batao bata bataiye chahiye kya send share दो दे_दो दीजिए भेजो भेजिए
        भेज बताओ बताइए बता चाहिए क्या दे_सकते de_sakte jaldi milega दे_दें
    """,
    "group": "hamare_group group_join हमारे_ग्रुप ग्रुप_में group_me स्कैन_करके scan_karke हमारे_चैनल ग्रुप_जॉइन",
    "dispute": """
        शिकायत_बंद complaint_band dispute_band dispute_close case_close review_hata review_delete रिव्यू_हटा
        लौटाने_की_ज़रूरत लौटाने_की_जरूरत return_mat complaint_wapas शिकायत_वापस
    """,
    "protection": "buyer_protection secure_payment बायर_प्रोटेक्शन सुरक्षित_भुगतान",
    "slow": """
        slow_hai hang_hota hang_karta notification_nahi नोटिफिकेशन_नहीं kam_khulta atakta अटकता धीमा स्लो_है
        हैंग_होता kam_aata
    """,
    "fromme": "mujhse mujhe_bata hamse humse मुझसे हमसे mere_se मेरे_से",
    "look": "देख_लो देखो dekh dekho dekh_lo zoom ज़ूम लिखा likha जल्दी jaldi पढ़_लो कैसे_बात",
    "reported": """
        report_kar_diya report_kiya shikayat_ki kisi_ne ek_bande_ne bola_tha ne_bola रिपोर्ट_कर_दिया
        शिकायत_की किसी_ने एक_ने ने_कहा_था ने_बोला
    """,
    "portrait": "प्रोफाइल_फोटो profile_photo profile_pic dp_me डीपी_में प्रोफाइल_में profile_me",
}
"""By name of the set; `_` joins words."""

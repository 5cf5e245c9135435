"""Words of hints in Turkish."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        iptal_edin iptal_et iptal_edelim iptal_ederiz iptal_edersiniz iptal_edersen iptal_ederim
        iptal_edeyim iptal_ederseniz iptal_etsen iptal_etseniz siparisi_iptal reddet reddedin
        reddedersiniz ilani_kaldir ilani_kaldirin ilani_sil iptalini iptal_yapin vazgecin suresi_dolsun
        siparisten_vazgec siparisi_geri iadeyi_ac iptal_talebi siparisi_bosver iptal_olsun iptal_etmeniz
        iptal_edip iptal_edince iptal_ettirin iptali_iste iptal_iste iptal_sebebi iptale_bas
        iptal_edebilir iptal_etmen iptal_ediyorum_sen ilani_kaldiririm ilani_kaldirayim ilani_kaldiriyorum
        ilani_kapatayim ilani_kapatirim ilani_silerim ilani_sileyim ilani_indiririm ilani_da_kaldiririm
        ilani_sizin_icin vazgectim_diye vazgectim_sec vazgectim_de siparisi_onaylama siparisi_onaylamayin
        siparis_dussun sureyi_doldur suresi_gecsin siparisi_iptale iadeyi_iptal iadeyi_boz
        rezervasyonu_iptal satin_alma_iptal onaylamayin reddedelim reddederim reddederseniz
        satistan_kaldir yayindan_kaldir yayindan_kaldiririm
    """,
    "cash": """
        havale havaleyle eft iban ibana ibanini ibaninizi ibanima nakit nakiten elden papara kapora
        hesap_numarasi hesap_numaranizi hesaba hesabina hesabiniza paypal kripto ininal havaleyi
        kapida_odeme fast_ile btc hesabima hesabima_at hesabima_atin kart_numarasi bankaya havaleye
        ibandan ibanla ibanimi iban_a iban_ima eft_le eftle eft_yap parami paranizi parayi hesabima_yatir
        kartiniza kartina kartima paparayla papara_no paparaya nakitle nakit_ver pesin pesinat elden_nakit
        usdt bitcoin cuzdan_adresi fast fastla fastle ininale tosla toslaya kaporayi kaporasini
        banka_hesabi banka_hesabima hesap_no bankadan kargo_kapida kapida_odemeli hangi_hesaba parayi_da
        bana_odersin bana_odersiniz odemeyi_bana nakit_verirsiniz nakit_verirsin havaleyle_iade
    """,
    "direct": """
        direkt direk dogrudan aramizda kendi_aramizda elden site_disinda site_disindan uygulama_disinda
        disaridan disardan aracisiz araci_olmadan ozelden platform_disinda siteyi_aradan komisyonsuz
        yuz_yuze birebir siteye_girmeden siteye_gerek dogrudan_benden direkt_benden benden_direkt
        aramizda_halledersek aramizda_halledelim direk_benden benden_alin benden_al dogrudan_bana
        dogrudan_bizden direkt_bizden direkt_magazadan direk_bizden direkt_bana direk_bana
        direkt_gondereyim direkt_satayim direkt_ulasin direkt_anlasalim direkt_calisalim aramizda_cozelim
        aramizda_cozeriz aramizda_hallederiz aramizda_anlasalim elden_ver elden_verin elden_alin
        elden_alirsan elden_alirsaniz elden_teslim_nakit site_disi siteden_bagimsiz siteye_bulasmadan
        siteyi_karistirmadan siteyle_ugrasma siteyle_ugrasmayalim siteden_ugrasmayalim benden_alirsan
        benden_alirsaniz bizzat araci_yok aracisi_olmadan platformsuz platform_disi uygulama_disi bulusup
        bulusalim gelip_alin gel_al dukkandan_al dukkana_gelin dukkana_gel magazaya_gelin
    """,
    "cheaper": """
        indirim indirimli ucuz ucuza daha_ucuz daha_uygun uygun_fiyat uygun_fiyata dusebilirim duserim
        dusurum asagi hesapli kazancli tasarruf kar_ederiz karli fiyat_kirarim indirim_yaparim olur_size
        biraktim birakirim veririm dusuk_fiyat fiyat_dusuk fiyat_da_dusuk dusebiliriz duseriz dusuyorum
        indirimi indirime indirim_var indirimle tl_duserim tl_indirim lira_indirim uygun_olur
        uygun_yaparim uyguna yardimci_olurum yardimci_oluruz fiyatta_yardimci ucuza_veririm
        ucuza_birakirim ucuz_olur ucuza_gelir ucuzlar kirarim kiralim iskonto iskontolu kara_gecersin
        kazancimiz yapariz_fiyat
    """,
    "fees": """
        komisyon komisyonu komisyonsuz komisyona kesinti kesintisi kesiyor kesiyo aliyorlar aliyo yuzde
        hizmet_bedeli masraf masrafsiz kesintisiz komisyonlari komisyonunu komisyonumuz komisyonun
        komisyon_binmesin kesintiyi kesintiye kesmesin hizmet_bedelini hizmet_bedelsiz aliyolar
        site_aliyor uygulama_aliyor
    """,
    "saves": """
        vermeyelim odemeyelim vermeyiz vermemek kurtulalim kurtuluruz kurtulursunuz olmaz olmadan
        kazaniriz ikimiz ikimizde ikimize olmasin bosuna gitmesin yok cebimizde farki_bolusuruz bolusuruz
        farki paylasiriz boluselim bolusebiliriz paylasalim odemeyiz odemezsin odemezsiniz odemeyin
        odemeden kazanalim kazanirsin kazanirsiniz kacinalim kurtul kurtulun kaptirmayalim kaptirma
        kaptirmayin ikimiz_de iki_taraf yedirmeyelim vermeyin verme yari_yariya
    """,
    "shop": """
        dukkanin_adini dukkan_adini dukkanin_ismini dukkan_ismini magaza_adimizi magazamizin_adini
        magaza_adini magazanin_adini magaza_ismini kendi_sitemiz kendi_sitemizden kendi_sitem
        kendi_sitemden kendi_sitemizde web_sitemiz web_sitemizden web_sitemizde sitemizden sitemizde
        internet_sitemiz firma_adini marka_adini firmanin_adini kendi_web_sitemizden sitemiz
        kendi_e_ticaret e_ticaret_sitemiz e_ticaret_sitemizden e_ticaret_sitemizde web_sitemiz_var
        internet_sitemizden marka_adimizi marka_ismimizi marka_ismini markamizi firmamizi
        dukkanimizin_adini dukkanimiz dukkanimiza magazamiza magazamizdan magazamizi dukkandan
        dukkana_gelin kendi_dukkanim sirketimizin_adini atolyenin_adini instagram_magazamiz magazadan
        magaza_adi magaza_adimi magaza_ismi magaza_ismimizi magaza_ismimi dukkan_adi dukkan_adimizi
        dukkan_adimi dukkan_ismi dukkan_ismimizi dukkan_ismimi firma_adi firma_adimizi firma_adimi
        firma_ismi firma_ismini firma_ismimizi firma_ismimi marka_adi marka_adimi marka_ismi marka_ismimi
        sirket_adi sirket_adini sirket_adimizi sirket_adimi sirket_ismi sirket_ismini sirket_ismimizi
        sirket_ismimi atolye_adi atolye_adini atolye_adimizi atolye_adimi atolye_ismi atolye_ismini
        atolye_ismimizi atolye_ismimi
    """,
    "search": """
        google googlea googleda googledan googleye arat aratin aratirsaniz aratirsan yaz yazin yazarsaniz
        bulursunuz bulursun ara arayin internette googlelayin googlela googlelarsaniz yazinca aratinca
        cikiyor cikar cikariz bulabilirsiniz bulabilirsin internetten bakin_internete yandexe
    """,
    "order": """
        ordan_al oradan_al oradan_alin ordan_alin oradan_siparis ordan_siparis oradan_verin ordan_verin
        direkt_alin bizden_alin sitemizden_alin oradan_satin orada_daha_ucuz orda_daha_ucuz
        oradan_alirsaniz ordan_alirsan siparis_verin_oradan sitemizden_siparis sitemizden_alirsaniz
        direkt_magazadan bizden_verebilirsiniz bizden_alabilirsiniz orada_ayni
    """,
    "later": """
        bir_dahakine bi_dahakine bir_daha_ki sonraki_siparis sonraki_siparislerde sonraki_alisveris
        sonraki_alisverislerde gelecek_sefer bundan_sonra ilerde ileride bir_sonraki diger_siparisler
        diger_renkler bidahakine bidahaki bir_dahaki bir_dahaki_sefere bi_dahaki_sefere bir_daha_alirsaniz
        tekrar_alirsaniz devamli_alirsaniz devamli_alacaksaniz surekli_alacaksaniz sonraki_siparisler
        sonraki_siparislerinizi sonraki_sipariste sonraki_alimlarda sonraki_sefere gelecek_siparis
        gelecek_projelerde sonraki_projelerde sonraki_islerde bundan_boyle artik_direkt
        bir_daha_gelirseniz tekrar_gelirseniz yeniden_alirsaniz baska_zaman
    """,
    "leave": """
        siteyi_aradan_cikaralim aradan_cikaralim aradan_cikartalim aradan_cikarsak siteyi_karistirmayalim
        site_disinda_halledelim site_disindan aramizda_halledelim kendi_aramizda disaridan_halledelim
        disardan_halledelim uygulama_disinda platform_disinda siteye_girmeyelim elden_halledelim
        siteyi_bosverelim siteyi_bosver buraya_para_kaptirmayin para_kaptirmayin siteye_para site_bizden
        sitesiz guvenli_odemesiz guvenli_odemeyi_gec siteye_yedirmeyelim komisyon_vermeyelim siteyi_zengin
        siteyi_aradan_cikarip aradan_cikarip aradan_cikarirsak siteyi_gecelim siteyi_gec siteyi_birak
        siteyi_birakalim siteyi_birakin siteye_ne_gerek siteye_gerek_yok siteye_gerek siteyi_karistirmadan
        siteyle_ugrasma siteyle_ugrasmayalim siteden_ugrasmayalim uygulamayi_gecelim uygulamayi_birak
        uygulamaya_gerek_yok sitesiz_yapalim platformsuz platformu_aradan platformu_gecelim
        platforma_gerek aramizda_cozelim aramizda_cozeriz aramizda_anlasalim aramizda_hallederiz
        siteye_komisyon_vermeyelim siteye_komisyon_kaptirmayalim komisyon_kaptirmayalim
        komisyon_odemeyelim komisyonu_olmadan_yapalim komisyonsuz_yapalim komisyonsuz_halledelim
        kapora_at_ilani siteden_alma siteden_almayin burdan_alma_benden elden_hallederiz elden_halletsek
        disardan_yapalim disaridan_yapalim disarda_yapalim disarida_halledelim disarda_halledelim
        guvenli_odemeyi_bosver param_guvendeyi_bosver param_guvende_olmadan guvenli_odeme_olmadan
        dolabi_karistirmayalim letgoyu_karistirmayalim letgo_yu_karistirmayalim
        sahibindeni_karistirmayalim platform_kesmesin site_kesmesin site_almasin airbnb_siz airbnbsiz
        trendyolsuz trendyoldan_alma siteden_siparis_vermeyin platformun_disinda sitenin_disinda
        uygulamanin_disinda ibandan_halledelim evi_siteden_degil guvenli_odeme_falan guvenli_odemeye_gerek
        buradan_odeme_yapmayin kendim_kargolarim site_disi_indirim
    """,
    "hint": """
        anladin_sen anladiniz_siz anladin_sen_onu anlarsin anlarsiniz sen_anladin siz_anladiniz biliyosun
        biliyorsun_hangisi hangisi_oldugunu biliyorsun_iste anladin_degil bilirsin bilirsiniz
        bildigin_uygulama bildigin_uygulamadan o_bildigin malum_uygulama malum_yerden malum biliyon
        biliyon_hangisi anladin_hangisi herkeste_var herkesin_kullandigi hani_o anladin_sen_hangi cakti
        cakarsin
    """,
    "talk": """
        konusalim konusalim_mi konusabilir yazisalim yazisabilir yaz yazin yazalim yazabilir gecelim gelin
        gel devam_edelim ulasabilir ulasabilirim iletisim iletisime gorusmek gorusebilir gorusebiliriz
        gorusalim goruselim ulasayim ulasabilecegim konussak yazissak sms_uzerinden devam_etsek yazis
        yazisiriz yazisirsak gecsek gecelim_mi konusuruz konusmak halletsek ulas ulasin ulasirsin
        ulasirsiniz ulasabilirsiniz arayayim arayin arasam arasak ararim arayabilirim gorusuruz
        mesajlasalim mesajlasmak mesajlasiriz mesaj_at mesaj_atin yuruyelim devam devam_edebiliriz
        gecebiliriz gecin gecis iletisime_gecebiliriz haberlesiriz haberleselim buyrun yazabilirsiniz
        yazabilirsin yazarsan eklesene ekleyin kullaniyorsun haberlesebiliriz haberlesebilir_miyiz
        gorusebilirim konusabiliriz yazisabiliriz
    """,
    "elsewhere": """
        baska_yerden baska_bir_yerden baska_bi_yerden baska_yerde baska_bir_yerde baska_bi_yerde
        baska_uygulama baska_uygulamadan baska_bir_uygulama baska_yol baska_bir_yol baska_turlu
        baska_sekilde baska_bir_sekilde baska_platform bu_chat_disinda bu_sohbet_disinda buranin_disinda
        burdan_baska buradan_baska baska_kanal farkli_bir_yerden baska_iletisim burasi_disinda
        baska_nereden nereden_ulasabilirim burada_gorusmek_istemiyorum daha_ozel baska_nerden
        sms_uzerinden baska_nerde baska_nerede burasi_haricinde bura_haricinde bunun_disinda_iletisim
        baska_iletisim_kanali baska_bir_iletisim baska_iletisim_yolu baska_numara yesil_uygulama
        yesil_uygulamadan yesilden yesil_olan yesil_olandan mavi_ucakli ucakli_uygulama mavi_uygulama
        hayaletli sari_uygulama kamerali_uygulama daha_ozel_bir_yer ozel_bir_yer disarida_konusalim
        disarda_konusalim site_disinda_konusalim burda_konusmak_istemiyorum buradan_konusmak_istemiyorum
        burdan_konusmak_istemiyorum buradan_konusamiyoruz buradan_rahat burda_rahat
        ne_kullaniyorsun_mesajlasmak hangi_uygulamayi_kullaniyorsun hangi_uygulama mesajlasma_uygulamasi
        farkli_uygulama farkli_bir_uygulama farkli_kanal nerden_ulasayim nereden_ulasayim nereden_ulasirim
        nerden_ulasirim nerden_arayayim nereden_arayayim nasil_ulasabilirim nasil_ulasirim watsaba
        watsaptan vatsaptan vatsaba wpden bipten bip_ten telefonda cepten telefondan burdan_yazmayalim
        buradan_yazmayalim bildigin_uygulamadan o_bildigin baska_bir_iletisim_kanaliniz iletisim_kanaliniz
        iletisime_gecebiliriz_baska baska_nasil baska_turlu_nasil baska_bir_sey_kullaniyor baska_mecra
        baska_mecradan
    """,
    "pieces": """
        parca_parca parcalar_halinde bolum_bolum tek_tek teker_teker ikiser_ikiser rakam_rakam ilk_kismi
        ikinci_kismi ilk_yarisi ikinci_yarisi iki_mesajda iki_parca birlestirirsin birlestirirsiniz
        birlestirin birlestir bolerek parcalayarak ayri_ayri azar_azar kisim_kisim devami_sonraki yaziyla
        harfle harflerle rakamla_degil kelimeyle bosluklu sirayla parca_halinde parcali parcalara_bolup
        iki_parcada iki_seferde iki_kerede iki_mesaj ilk_uc_hane ilk_dort_hane ilk_hane ilk_hanesi
        son_haneler kalani_sonra kalanini gerisi_birazdan gerisini gerisi devamini devamini_sonraki
        devami_diger sonraki_mesajda diger_mesajda yarisini ilk_yarim aralarina_nokta aralara_nokta
        nokta_koyarak aralikli aralik_koyarak bosluk_birakarak boslukla arasina_bosluk harf_harf
        yaziyla_yaz yaziyla_yazacagim rakam_yerine harfle_yaziyorum sozle kelime_kelime hane_hane
        rakamla_yazma rakamla_yazmayin rakamla_yazmadan sayiyla_yazma yaziyla_yazin harflerle_yaz
    """,
    "evades": """
        siliyolar siliyorlar siliyor siliniyor silinir silerler engelliyor engelliyorlar engellerler
        engelleniyor sansurluyor sansurleniyor sansur filtreye takiliyor gizliyor gizliyorlar gizleniyor
        kapatiyorlar yildizliyor yildiz goremezler anlamazlar fark_etmezler fark_etmez blokluyor
        bloklaniyor algilamaz algiliyor gormesinler yakalamaz engellemeden silmeden boyle_gecer
        gecer_boyle yakalamiyor takilmaz gitmiyor siliniyo silindi siliyo silecekler silmeden_once
        silinmeden silmesinler siliyorlar_hemen engelliyo engellemesin engellenmesin engellenmemesi
        yildizliyo yildizlaniyor yildizlama gizleniyo maskeleniyor maskeliyor takilmasin takilmasin_diye
        takilmamak filtreye_takil filtreliyor banlaniyoruz banliyor banlarlar ban_yerim ban_yeriz
        sansurlenmesin sansurlemesin sansurlenir gormesin yakalanmasin algilamasin gitmez
        kabul_etmiyor_numara yazinca_siliyor yazdirmiyor izin_vermiyor numara_yazinca filtreye_takiliyor
        filtre_yakaliyor filtre_siliyor filtreden_gecsin filtreye_takilmasin
    """,
    "detail": """
        numara numaram numarami numaran numarani numaranizi numaraniz telefon telefonu telefonumu
        telefonum tel cep mail mailimi mailim e_posta iletisim iletisim_bilgilerimi bilgilerimi adresimi
        numaramizi numaramiz numaramdir numaralar cebim cebimi telefonumun mailimiz hanesi hane rakamlari
        rakam rakamlar numarayi iletisim_bilgim
    """,
    "card": """
        kart karti kartimi kartvizit kartviziti kartvizitimi brosur kartvizitimizi kartimizi kartim
        tesekkur_karti tesekkur_kartindaki qr kod kodu karttaki_kodu karttan karttaki kartta kartin
        kartlar kartina karekod karekodu kare_kod notu not_biraktim not_koydum kartvizitim kartvizitten
        brosurdeki el_ilani kagidi kagitta
    """,
    "parcel": """
        kutu kutunun kutuya kutuda paket pakete paketin kargo kargoya kargonun koli koliye zarf zarfa
        posetin icine paketteki pakette kutudaki kutunun_icine kutunun_icinde kargonun_icinde
        kargonun_icindeki paketin_icinde paketin_icine koliye_koydum siparisin_icine siparisin_icinde
        posette
    """,
    "nothere": """
        burada_yazmayin burdan_yazmayin buradan_yazmayin burdan_degil buradan_degil buraya_yazmayin
        burda_yazmayin siteden_degil buradan_almayin burdan_almayin buradan_odemeyin buraya_degil
        burada_degil burdan_olmasin uygulamadan_degil burdan_alma buradan_alma siteden_alma
        siteden_almayin siteden_siparis_vermeyin buradan_siparis_vermeyin burdan_siparis_verme
        buradan_odeme burdan_odeme buradan_odeme_yapmayin burdan_odeme_yapma siteden_odeme_yapmayin
        burada_satin_alma buradan_yazisma burdan_yazismayalim buradan_yazmayalim burdan_yazmayalim
        buradan_konusmayalim burdan_konusmayalim siteden_olmasin burada_konusmayalim burda_konusmayalim
        burda_olmaz burada_olmaz uygulamadan_almayin letgodan_alma trendyoldan_alma evi_siteden_degil
    """,
    "find": """
        beni_bulursun beni_bulursunuz beni_bulabilirsiniz beni_ara adimi_yaz ismimi_yaz adim_soyadim
        ad_soyad isim_soyisim ayni_isimle beni_ekle beni_ekleyin takip_et burdaki_isim dm_at dmden
        bulursun ayni_isim isim_ayni isim_burdakiyle burdakiyle_ayni buradakiyle_ayni ayni_kullanici_adi
        kullanici_adim_ayni kullanici_adi_ayni ayni_nick nick_ayni ismim_ayni adim_ayni ayni_isimle_varim
        adim_soyadim_ayni ekle ekleyin eklersin takiplesin takip_edin takip_at beni_bul bulun_beni
        aratip_bul istek_at istek_atin dm_atin dmden_yaz insta_ayni isim_soyisim_ayni
        ayni_isimle_cikiyoruz
    """,
    "picture": """
        fotografin_icine fotografa fotograf_icine resmin_icine resme foto_icine fotoya fotografin_ustune
        resmin_ustune ekran_goruntusu fotonun_icine fotonun_ustune gorselin son_fotograf son_fotografta
        son_resimde fotografin_kosesinde fotonun_kosesinde resmin_kosesinde fotografini_cektim
        fotografini_cekip resmini_cektim kagida_yazip fotografta resimde resimdeki fotograftaki son_resme
        son_fotoya son_gorsele ucuncu_fotoda ucuncu_fotograf resmi_buyut fotoyu_buyut gorseli_buyut
        fotografi_yakinlastir gorsele gorselde fotodaki resim_olarak foto_olarak
    """,
    "watched": """
        takip_ediyorlar okuyorlar izliyorlar kontrol_ediyorlar denetliyorlar izleniyor okunuyor
        ceza_yiyoruz mesajlara_bakiyorlar goruyorlar burayi_okuyorlar okunuyo okuyolar izliyolar
        takip_ediyolar bakiyolar denetleniyor denetliyolar mesajlari_okuyor mesajlari_denetliyor
        mesajlari_inceliyor inceliyorlar inceleniyor admin_goruyor
    """,
    "yours": """
        numaran numarani numaraniz numaranizi telefon_numaranizi telefon_numarani telefonunuzu telefonunu
        cep_numaranizi cebini cebinizi mailini mailinizi mailin mailiniz mail_adresinizi mail_adresini
        e_posta_adresinizi eposta_adresinizi instan instagramin instagraminizi whatsappini wp_numaran
        wp_numaranizi instani iban_numaranizi ibaninizi ibanini snapin discordun telegramin
        iletisim_bilgilerinizi bi_numara bir_numara bi_no no_atin no_at cep_no cep_numarasi telefon_no
        tel_no bir_telefon telefon_verseniz telefon_verir numaraniz_var telefonunuz cebin cepten_numara
        mail_adresiniz eposta_adresiniz gmailiniz snapiniz instagram_adin instagram_adiniz
        kullanici_adiniz wp_no whatsapp_numaraniz whatsapp_no whatsappiniz telegram_adiniz facebook_adin
        iban_alabilir papara_no hesap_numaranizi hesap_numaran iletisim_numaraniz iletisim_no
        iletisim_bilgin iletisim_bilginizi hangi_hesaba
    """,
    "asking": """
        at atar atsana atin ver verin verir verebilir versene gonder gonderin yaz yazin rica alabilir
        alayim nedir ne paylasir soyle soyler lazim atabilir alsam alabilir_miyim birak birakin biraksana
        birakir verseniz yazsana yazar yazar_misin atsaniz atarsan iletin iletir iletirseniz rica_etsem
        rica_ederim paylasin paylas paylasirsan gondersene lutfen lutfeder alabilirsem lazim_bana var_mi
        ararim atayim yollayayim gondereyim odeyeyim yatirayim
    """,
    "group": """
        grubumuza grubumuz grubumuza_katilin kanalimiz kanalimiza okutup okutun kodu_okut gruba_katil
        grubumuza_gelin grubumuz_var gruba_gel gruba_gelin gruba_davet whatsapp_grubu whatsapp_grubumuz
        telegram_grubumuz kanalimizda kanalimiz_var karekodu_okutun kodu_okutup kodu_okutun kodu_taratin
        kodu_tara taratip okutursaniz
    """,
    "dispute": """
        anlasmazligi_kapat talebi_kapat sikayeti_kapat itirazi_geri yorumu_sil yorumunuzu_silin
        yorumu_kaldir iade_etmezsen iade_etmezseniz iade_yerine sikayeti_geri sikayetinizi_cekin
        sikayeti_kapatin sikayeti_kapatirsaniz sikayeti_kapatirsan sikayeti_cek sikayetini_cek
        sikayetinizi_geri talebi_kapatin talebi_kapatirsan talebi_kapatirsaniz anlasmazligi_kapatin
        uyusmazligi_kapat uyusmazligi_kapatin uyusmazligi_kapatirsaniz iadeyi_iptal_edin iadeyi_iptal_et
        iade_acma iade_acmayin iade_etmeyin iade_etme iade_talebini_iptal iade_talebini_geri
        yorumu_silersen yorumu_silerseniz yorumu_silin yorumunu_sil yorumu_degistir yorumu_kaldirin
        yorumu_kaldirirsan olumsuz_yorumu puani_degistir 5_yildiz_verin 5_yildiz_ver bes_yildiz_verin
        bes_yildiz_ver yildiz_verirsen yildiz_verirseniz sikayet_etmeden iade_acmadan talebi_geri_cek
        talebi_geri_cekin talebi_geri_cekerseniz sikayeti_geri_cek sikayeti_geri_cekin
        sikayeti_geri_cekerseniz anlasmazligi_kapatirsan anlasmazligi_kapatirsaniz anlasmazligi_geri_cek
        anlasmazligi_geri_cekin anlasmazligi_geri_cekerseniz uyusmazligi_kapatirsan uyusmazligi_geri_cek
        uyusmazligi_geri_cekin uyusmazligi_geri_cekerseniz iadeyi_kapat iadeyi_kapatin iadeyi_kapatirsan
        iadeyi_kapatirsaniz iadeyi_geri_cek iadeyi_geri_cekin iadeyi_geri_cekerseniz itirazi_kapat
        itirazi_kapatin itirazi_kapatirsan itirazi_kapatirsaniz itirazi_geri_cek itirazi_geri_cekin
        itirazi_geri_cekerseniz davayi_kapat davayi_kapatin davayi_kapatirsan davayi_kapatirsaniz
        davayi_geri_cek davayi_geri_cekin davayi_geri_cekerseniz
    """,
    "protection": """
        guvenli_odeme alici_korumasi guvenli_odemeyi param_guvende param_guvendeyi param_guvende_olmadan
        guvenli_odemesiz guvenli_odemeye guvenli_ticaret guvenli_e_ticaret s_param
    """,
    "slow": """
        cok_yavas burasi_yavas gec_dusuyor bildirim_gelmiyor donuyor kasiyor az_giriyorum pek_bakmiyorum
        buraya_bakmiyorum gec_goruyorum takiliyor_surekli gec_geliyor gec_geliyo gec_gidiyor
        bildirim_dusmuyor bildirim_gelmiyo bildirimler_gelmiyor kasiyo cok_kasiyor donuyo donup takiliyor
        haftada_bir nadiren_giriyorum nadiren_bakiyorum pek_girmiyorum pek_girmem az_bakiyorum
        buraya_girmiyorum cekmiyor burasi_cekmiyor mesajlar_gec sacma_calisiyor bozuk_bura buradan_zor
        burdan_zor bildirim_gelmiyor_bana mesajlar_gec_geliyor bildirimler_dusmuyor
    """,
    "fromme": """
        benden bana bizden bize benimle direkt_bana bana_yaz bana_yazin bana_ulas bana_ulasin bizi_arayin
        bizi_ara beni_arayin direkt_arayin bize_ulasin
    """,
    "look": """
        bak bakin yaziyor yaziyo yakinlastir buyut orda_yaziyor hizlica hemen_bak ekran_goruntusu_al
        hizli_bak hemen_bakin orda oradan_bak buyutun goreceksin gorursun yakinlastirin incele
        dikkatli_bak gizli yazili orada_yaziyor acele yazdim
    """,
    "reported": """
        sikayet_ettim bildirdim biri_istedi biri_dedi dedi_sikayet istedi_ama teklif_etti onceki_alici
        onceki_satici et_dedi yap_dedi dolandirici_mi dolandiricilik_mi biri_yaz_dedi iban_istedi
        numara_istedi whatsapptan_yaz_dedi benden_istedi at_dedi ver_dedi yaz_dedi gel_dedi
    """,
    "portrait": """
        profil_fotografi profil_fotom profil_resmim profil_fotomda profilimde profil_fotografimda
        fotonun_kosesinde profil_foto profil_fotoma profil_fotografima profil_fotomu profil_resmime
        profil_resmimi profil_resimi profil_fotosu profilime profilimden avatarim avatarima biyografimde
        biyomda bioda bio_da kullanici_adim kullanici_adimda nickim nickimde nickimdeki
    """,
}
"""By name of the set; `_` joins words."""

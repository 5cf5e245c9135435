"""Words of hints in Turkish."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        iptal_edin iptal_et iptal_edelim iptal_ederiz iptal_edersiniz iptal_edersen iptal_ederim
        iptal_edeyim iptal_ederseniz iptal_etsen iptal_etseniz siparisi_iptal reddet reddedin
        reddedersiniz ilani_kaldir ilani_kaldirin ilani_sil iptalini iptal_yapin vazgecin suresi_dolsun
        siparisten_vazgec siparisi_geri iadeyi_ac iptal_talebi siparisi_bosver
    """,
    "cash": """
        havale havaleyle eft iban ibana ibanini ibaninizi ibanima nakit nakiten elden papara kapora
        hesap_numarasi hesap_numaranizi hesaba hesabina hesabiniza paypal kripto ininal havaleyi
        kapida_odeme fast_ile btc hesabima hesabima_at hesabima_atin kart_numarasi bankaya
    """,
    "direct": """
        direkt direk dogrudan aramizda kendi_aramizda elden site_disinda site_disindan uygulama_disinda
        disaridan disardan aracisiz araci_olmadan ozelden platform_disinda siteyi_aradan komisyonsuz
        yuz_yuze birebir siteye_girmeden siteye_gerek dogrudan_benden direkt_benden benden_direkt
        aramizda_halledersek aramizda_halledelim direk_benden benden_alin benden_al
    """,
    "cheaper": """
        indirim indirimli ucuz ucuza daha_ucuz daha_uygun uygun_fiyat uygun_fiyata dusebilirim duserim
        dusurum asagi hesapli kazancli tasarruf kar_ederiz karli fiyat_kirarim indirim_yaparim olur_size
        biraktim birakirim veririm
    """,
    "fees": """
        komisyon komisyonu komisyonsuz komisyona kesinti kesintisi kesiyor kesiyo aliyorlar aliyo yuzde
        hizmet_bedeli masraf masrafsiz kesintisiz
    """,
    "saves": """
        vermeyelim odemeyelim vermeyiz vermemek kurtulalim kurtuluruz kurtulursunuz olmaz olmadan
        kazaniriz ikimiz ikimizde ikimize olmasin bosuna gitmesin yok cebimizde farki_bolusuruz bolusuruz
        farki paylasiriz
    """,
    "shop": """
        dukkanin_adini dukkan_adini dukkanin_ismini dukkan_ismini magaza_adimizi magazamizin_adini
        magaza_adini magazanin_adini magaza_ismini kendi_sitemiz kendi_sitemizden kendi_sitem
        kendi_sitemden kendi_sitemizde web_sitemiz web_sitemizden web_sitemizde sitemizden sitemizde
        internet_sitemiz firma_adini marka_adini firmanin_adini kendi_web_sitemizden sitemiz
    """,
    "search": """
        google googlea googleda googledan googleye arat aratin aratirsaniz aratirsan yaz yazin yazarsaniz
        bulursunuz bulursun ara arayin internette
    """,
    "order": """
        ordan_al oradan_al oradan_alin ordan_alin oradan_siparis ordan_siparis oradan_verin ordan_verin
        direkt_alin bizden_alin sitemizden_alin oradan_satin
    """,
    "later": """
        bir_dahakine bi_dahakine bir_daha_ki sonraki_siparis sonraki_siparislerde sonraki_alisveris
        sonraki_alisverislerde gelecek_sefer bundan_sonra ilerde ileride bir_sonraki diger_siparisler
        diger_renkler
    """,
    "leave": """
        siteyi_aradan_cikaralim aradan_cikaralim aradan_cikartalim aradan_cikarsak siteyi_karistirmayalim
        site_disinda_halledelim site_disindan aramizda_halledelim kendi_aramizda disaridan_halledelim
        disardan_halledelim uygulama_disinda platform_disinda siteye_girmeyelim elden_halledelim
        siteyi_bosverelim siteyi_bosver buraya_para_kaptirmayin para_kaptirmayin siteye_para site_bizden
        sitesiz guvenli_odemesiz guvenli_odemeyi_gec siteye_yedirmeyelim komisyon_vermeyelim siteyi_zengin
    """,
    "hint": """
        anladin_sen anladiniz_siz anladin_sen_onu anlarsin anlarsiniz sen_anladin siz_anladiniz biliyosun
        biliyorsun_hangisi hangisi_oldugunu biliyorsun_iste anladin_degil bilirsin bilirsiniz
    """,
    "talk": """
        konusalim konusalim_mi konusabilir yazisalim yazisabilir yaz yazin yazalim yazabilir gecelim gelin
        gel devam_edelim ulasabilir ulasabilirim iletisim iletisime gorusmek gorusebilir gorusebiliriz
        gorusalim goruselim ulasayim ulasabilecegim konussak yazissak sms_uzerinden devam_etsek
    """,
    "elsewhere": """
        baska_yerden baska_bir_yerden baska_bi_yerden baska_yerde baska_bir_yerde baska_bi_yerde
        baska_uygulama baska_uygulamadan baska_bir_uygulama baska_yol baska_bir_yol baska_turlu
        baska_sekilde baska_bir_sekilde baska_platform bu_chat_disinda bu_sohbet_disinda buranin_disinda
        burdan_baska buradan_baska baska_kanal farkli_bir_yerden baska_iletisim burasi_disinda
        baska_nereden nereden_ulasabilirim burada_gorusmek_istemiyorum daha_ozel baska_nerden
        sms_uzerinden
    """,
    "pieces": """
        parca_parca parcalar_halinde bolum_bolum tek_tek teker_teker ikiser_ikiser rakam_rakam ilk_kismi
        ikinci_kismi ilk_yarisi ikinci_yarisi iki_mesajda iki_parca birlestirirsin birlestirirsiniz
        birlestirin birlestir bolerek parcalayarak ayri_ayri azar_azar kisim_kisim devami_sonraki yaziyla
        harfle harflerle rakamla_degil kelimeyle bosluklu sirayla
    """,
    "evades": """
        siliyolar siliyorlar siliyor siliniyor silinir silerler engelliyor engelliyorlar engellerler
        engelleniyor sansurluyor sansurleniyor sansur filtre filtreye takiliyor gizliyor gizliyorlar
        gizleniyor kapatiyorlar yildizliyor yildiz goremezler anlamazlar fark_etmezler fark_etmez
        blokluyor bloklaniyor algilamaz algiliyor gormesinler yakalamaz engellemeden silmeden boyle_gecer
        gecer_boyle yakalamiyor takilmaz gitmiyor
    """,
    "detail": """
        numara numaram numarami numaran numarani numaranizi numaraniz telefon telefonu telefonumu
        telefonum tel cep mail mailimi mailim e-posta iletisim iletisim_bilgilerimi bilgilerimi adresimi
    """,
    "card": """
        kart karti kartimi kartvizit kartviziti kartvizitimi brosur kartvizitimizi kartimizi kartim
        tesekkur_karti tesekkur_kartindaki qr kod kodu karttaki_kodu
    """,
    "parcel": """
        kutu kutunun kutuya kutuda paket pakete paketin kargo kargoya kargonun koli koliye zarf zarfa
        posetin icine
    """,
    "nothere": """
        burada_yazmayin burdan_yazmayin buradan_yazmayin burdan_degil buradan_degil buraya_yazmayin
        burda_yazmayin siteden_degil buradan_almayin burdan_almayin buradan_odemeyin buraya_degil
        burada_degil burdan_olmasin uygulamadan_degil
    """,
    "find": """
        beni_bulursun beni_bulursunuz beni_bulabilirsiniz beni_ara adimi_yaz ismimi_yaz adim_soyadim
        ad_soyad isim_soyisim ayni_isimle beni_ekle beni_ekleyin takip_et burdaki_isim dm_at dmden
        bulursun
    """,
    "picture": """
        fotografin_icine fotografa fotograf_icine resmin_icine resme foto_icine fotoya fotografin_ustune
        resmin_ustune ekran_goruntusu fotonun_icine fotonun_ustune gorselin son_fotograf son_fotografta
        son_resimde
    """,
    "watched": """
        takip_ediyorlar okuyorlar izliyorlar kontrol_ediyorlar denetliyorlar izleniyor okunuyor
        ceza_yiyoruz mesajlara_bakiyorlar goruyorlar burayi_okuyorlar
    """,
    "yours": """
        numaran numarani numaraniz numaranizi telefon_numaranizi telefon_numarani telefonunuzu telefonunu
        cep_numaranizi cebini cebinizi mailini mailinizi mailin mailiniz mail_adresinizi mail_adresini
        e_posta_adresinizi eposta_adresinizi instan instagramin instagraminizi whatsappini wp_numaran
        wp_numaranizi instani iban_numaranizi ibaninizi ibanini snapin discordun telegramin
        iletisim_bilgilerinizi
    """,
    "asking": """
        at atar atsana atin ver verin verir verebilir versene gonder gonderin yaz yazin rica alabilir
        alayim nedir ne paylasir soyle soyler lazim atabilir
    """,
    "group": """
        grubumuza grubumuz grubumuza_katilin kanalimiz kanalimiza okutup okutun kodu_okut gruba_katil
    """,
    "dispute": """
        anlasmazligi_kapat talebi_kapat sikayeti_kapat itirazi_geri yorumu_sil yorumunuzu_silin
        yorumu_kaldir iade_etmezsen iade_etmezseniz iade_yerine sikayeti_geri sikayetinizi_cekin
    """,
    "protection": "guvenli_odeme alici_korumasi guvenli_odemeyi param_guvende",
    "slow": """
        cok_yavas burasi_yavas gec_dusuyor bildirim_gelmiyor donuyor kasiyor az_giriyorum pek_bakmiyorum
        buraya_bakmiyorum gec_goruyorum takiliyor_surekli
    """,
    "fromme": "benden bana bizden bize benimle direkt_bana",
    "look": """
        bak bakin yaziyor yaziyo yakinlastir buyut orda_yaziyor hizlica hemen_bak ekran_goruntusu_al
    """,
    "reported": """
        sikayet_ettim bildirdim biri_istedi biri_dedi dedi_sikayet istedi_ama teklif_etti onceki_alici
        onceki_satici et_dedi yap_dedi
    """,
    "portrait": """
        profil_fotografi profil_fotom profil_resmim profil_fotomda profilimde profil_fotografimda
        fotonun_kosesinde
    """,
}
"""By name of the set; `_` joins words."""

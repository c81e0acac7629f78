
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Sahifadan chiqish`,
'exit.late': `Hali yuklanmoqda. Bu sahifani yopsangiz ham boʻladi.`,
'exit.limits': `Sahifadan chiqish brauzer tarixini oʻchirmaydi. Ushbu qurilmadan foydalana oladigan kishi siz kirgan sahifalarni koʻrishi mumkin.`,
'exit.loading': `Yuklanmoqda.`,
'exit.press1': `Shift: chiqish uchun yana 1 marta bosing.`,
'exit.press2': `Shift: chiqish uchun yana 2 marta bosing.`,
'exit.safer': `Imkon boʻlsa, boshqa odam tekshira olmaydigan qurilmadan foydalaning.`,
'exit.shortcut': `yoki Shift tugmasini 3 marta bosing`,
'exit.stuck': `Bu yerdagi matn yashirildi, lekin atrofidagi sahifa ochiq. Chiqish uchun uni yoping.`,
'exit.timedOut': `Tezkor chiqish bekor qilindi.`,
'fact.act': `Harakat: nima qilinadi`,
'fact.avoid': `Nima qilmaslik kerak`,
'fact.children': `18 yoshga toʻlmagan bola haqida gap ketganda, bu vositalar qoʻllanganini isbotlash talab qilinmaydi.`,
'fact.do': `Nima qilish mumkin`,
'fact.means': `Vosita: qanday qilinadi`,
'fact.noConfront': `Odam savdosida gumon qilinayotgan shaxs bilan oʻzingiz toʻqnashmang. Bu siz va boshqalar uchun xavfli boʻlishi mumkin.`,
'fact.purpose': `Maqsad: nima uchun qilinadi`,
'fact.reviewed': html`Material koʻrib chiqilgan: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Ehtimoliy belgilar`,
'fact.signsNote': `Bu belgilarning oʻzi odam savdosi sodir boʻlganini isbotlamaydi. Har bir holat oʻziga xos.`,
'fact.sources': `Manbalar`,
'fact.statistics': `Raqamlarda`,
'gallery.full-screen': `Toʻliq ekran`,
'gallery.leave-full-screen': `Toʻliq ekrandan chiqish`,
'gallery.zoom-in': `Yaqinlashtirish`,
'gallery.zoom-out': `Uzoqlashtirish`,
'help.always': `Kecha-yu kunduz, dam olish kunlarisiz`,
'help.anonymous': `Ismingizni aytishingiz shart emas`,
'help.askConfidential': `Qoʻngʻiroq maxfiymi, soʻrang`,
'help.call': html`Qoʻngʻiroq qilish: ${0}`,
'help.charged': `Qoʻngʻiroq pullik boʻlishi mumkin`,
'help.chat': `Chat`,
'help.confidential': `Maxfiy`,
'help.confirm': `Raqamni rasmiy sahifadan aniqlashtiring.`,
'help.costUnknown': `Qoʻngʻiroq narxi nomaʼlum`,
'help.emergency': html`Bevosita xavf boʻlsa, <bdi part="number" dir="ltr">${0}</bdi> raqamiga qoʻngʻiroq qiling`,
'help.free': `Qoʻngʻiroq bepul`,
'help.fromAbroad': `Chet eldan`,
'help.hours': `Ish vaqti`,
'help.inCountryOnly': html`Faqat shu mamlakat ichida ishlaydi: ${0}`,
'help.languages': `Tillar`,
'help.notConfidential': `Maxfiy emas`,
'help.official': `Rasmiy sahifa`,
'help.old': html`Oxirgi tekshiruvga bir yildan oshdi: ${0}. Raqam notoʻgʻri boʻlishi mumkin. Avval rasmiy sahifaga qarang.`,
'help.phoneTrace': `Qoʻngʻiroq yoki xabar telefon tarixida yoki hisob-varaqda koʻrinib qolishi mumkin.`,
'help.sms': `SMS xabar`,
'help.stale': html`Oxirgi tekshiruv: ${0}. Raqamni rasmiy sahifadan aniqlashtiring.`,
'help.title': `Qayerdan yordam olish mumkin`,
'help.verified': html`Tekshirilgan: ${0}, <bdi>${1}</bdi>`,
'help.write': html`Yozish: ${0}`,
    };
  
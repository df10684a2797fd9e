import type { Language } from '../../../schemas/practice.ts';
import type { ReceiptPage } from '../../../schemas/receipt.ts';
import type { LinkedWords } from '../linked-app.tsx';

/** One line to fill in, and what is said of a line that is none. */
type Asked = { readonly label: string; readonly wrong: string };
type Said = { readonly title: string; readonly lead: string };

/** What this page says beside the words it shares with the page of appointments. */
type ReceiptWords = LinkedWords & {
  readonly came: (moment: string) => string;
  readonly standing: Readonly<Record<ReceiptPage['standing'], Said>>;
  readonly putRight: {
    readonly button: string;
    readonly byPhone: string;
    readonly title: string;
    readonly lead: string;
    readonly email: Asked;
    readonly phone: Asked;
    readonly nothing: string;
    readonly wrong: string;
    readonly save: string;
    readonly back: string;
    readonly done: string;
  };
  readonly takeBack: string;
  readonly sure: Said & { readonly yes: string; readonly no: string };
};

const english: ReceiptWords = {
  title: 'Your form',
  skip: 'Skip to your form',
  came: (moment) => `Your form came to us on ${moment}.`,
  standing: {
    received: {
      title: 'We have your form',
      lead: 'Someone from our office will get in touch with you. What you wrote is not shown here.',
    },
    withdrawn: {
      title: 'You took your form back',
      lead: 'We will not plan anything from it. We keep it with our records. You can send a new one, or call us, whenever you like.',
    },
    booked: {
      title: 'We have your form',
      lead: 'You have appointments with us, so the form can no longer be taken back here. To change or end your appointments, please call us.',
    },
  },
  putRight: {
    button: 'Correct my email or phone',
    byPhone: 'If your email or phone number is not right, please call us.',
    title: 'Correct your email or phone',
    lead: 'Please fill in only what was wrong. To keep it private, we do not show what you gave before.',
    email: {
      label: 'Your email address',
      wrong: 'Please give an email address such as name@example.org.',
    },
    phone: {
      label: 'Your phone number',
      wrong: 'Please give a phone number with area code, such as 555-010-0199.',
    },
    nothing: 'Please fill in your email or your phone number.',
    wrong: 'Please look at this again',
    save: 'Save',
    back: 'Back',
    done: 'Thank you. From now on we use what you just gave us. If you said that email is safe, we send a short message to a new address.',
  },
  takeBack: 'Take my form back',
  sure: {
    title: 'Take your form back?',
    lead: 'We will then not plan anything from it. If you wrote that you are in danger, someone may still call you to make sure that you are safe.',
    yes: 'Yes, take it back',
    no: 'No, leave it with you',
  },
  gone: {
    title: 'This link is out of date',
    lead: 'It may be too old, or a part of it was lost on the way. Your form is not lost.',
    todo: 'To take your form back or to ask about it, please call us.',
  },
  noLink: {
    title: 'Please use the link we sent you',
    lead: 'This page opens with the link in the email that says we have your form.',
    todo: 'If you cannot find the email, please call us.',
  },
};

const spanish: ReceiptWords = {
  title: 'Su formulario',
  skip: 'Ir a su formulario',
  came: (moment) => `Su formulario nos llegó el ${moment.replace(/\.$/, '')}.`,
  standing: {
    received: {
      title: 'Tenemos su formulario',
      lead: 'Una persona de nuestra oficina se pondrá en contacto con usted. Lo que escribió no se muestra aquí.',
    },
    withdrawn: {
      title: 'Usted retiró su formulario',
      lead: 'No haremos ningún plan con él. Lo guardamos en nuestros archivos. Puede enviar otro o llamarnos cuando quiera.',
    },
    booked: {
      title: 'Tenemos su formulario',
      lead: 'Usted tiene citas con nosotros, y por eso ya no puede retirar el formulario aquí. Para cambiar o terminar sus citas, llámenos.',
    },
  },
  putRight: {
    button: 'Corregir mi correo o teléfono',
    byPhone: 'Si su correo o su teléfono no está bien, llámenos.',
    title: 'Corregir su correo o teléfono',
    lead: 'Escriba solo lo que estaba mal. Por privacidad no mostramos lo que dio antes.',
    email: {
      label: 'Su correo electrónico',
      wrong: 'Escriba un correo como nombre@example.org.',
    },
    phone: {
      label: 'Su número de teléfono',
      wrong: 'Escriba un número con código de área, como 555-010-0199.',
    },
    nothing: 'Escriba su correo o su teléfono.',
    wrong: 'Revise esto, por favor',
    save: 'Guardar',
    back: 'Volver',
    done: 'Gracias. Desde ahora usamos lo que acaba de darnos. Si dijo que el correo es seguro, enviamos un mensaje corto a la nueva dirección.',
  },
  takeBack: 'Retirar mi formulario',
  sure: {
    title: '¿Retirar su formulario?',
    lead: 'Entonces no haremos ningún plan con él. Si escribió que está en peligro, es posible que alguien le llame para saber si está a salvo.',
    yes: 'Sí, retirarlo',
    no: 'No, dejarlo con ustedes',
  },
  gone: {
    title: 'Este enlace ya no sirve',
    lead: 'Puede ser muy viejo, o se perdió una parte en el camino. Su formulario no se perdió.',
    todo: 'Para retirar su formulario o preguntar por él, llámenos.',
  },
  noLink: {
    title: 'Use el enlace que le enviamos',
    lead: 'Esta página se abre con el enlace del correo que dice que tenemos su formulario.',
    todo: 'Si no encuentra el correo, llámenos.',
  },
};

export const RECEIPT_WORDS: Readonly<Record<Language, ReceiptWords>> = {
  en: english,
  es: spanish,
};

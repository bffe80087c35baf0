import type { MailTemplate } from "../MailContent.ts";
import type { MailKind } from "../MailData.ts";
import { contactForward } from "./contactForward.ts";
import { contactReceived } from "./contactReceived.ts";
import { newsletterConfirm } from "./newsletterConfirm.ts";
import { newsletterKnown } from "./newsletterKnown.ts";
import { newsletterLink } from "./newsletterLink.ts";
import { newsletterWelcome } from "./newsletterWelcome.ts";
import { registrationCalledOff } from "./registrationCalledOff.ts";
import { registrationConfirmed } from "./registrationConfirmed.ts";
import { registrationMoved } from "./registrationMoved.ts";
import { registrationOffered } from "./registrationOffered.ts";
import { registrationOfferExpired } from "./registrationOfferExpired.ts";
import { registrationPostponed } from "./registrationPostponed.ts";
import { registrationReminder } from "./registrationReminder.ts";
import { registrationWaiting } from "./registrationWaiting.ts";
import { registrationWithdrawn } from "./registrationWithdrawn.ts";

/** The template of every mail. */
export const MAIL_TEMPLATES: { readonly [Kind in MailKind]: MailTemplate<Kind> } = {
  "newsletter.confirm": newsletterConfirm,
  "newsletter.known": newsletterKnown,
  "newsletter.welcome": newsletterWelcome,
  "newsletter.link": newsletterLink,
  "contact.forward": contactForward,
  "contact.received": contactReceived,
  "registration.confirmed": registrationConfirmed,
  "registration.waiting": registrationWaiting,
  "registration.offered": registrationOffered,
  "registration.offerExpired": registrationOfferExpired,
  "registration.withdrawn": registrationWithdrawn,
  "registration.reminder": registrationReminder,
  "registration.moved": registrationMoved,
  "registration.postponed": registrationPostponed,
  "registration.calledOff": registrationCalledOff,
};

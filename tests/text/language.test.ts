import { expect, test } from 'vitest';
import { languageOf } from '../../lib/text/language.ts';

test.each([
  ['en', 'its still not working'],
  ['en', 'Refund please'],
  ['en', 'Any update on my repair?'],
  ['en', 'Y’all still be open on Sundays?'],
  ['en', 'Dear Support, Japan customs stopped my parcel because the invoice is missing. よろしくお願いいたします。'],
  ['de', 'Wann darf ich mit der Erstattung rechnen?'],
  ['de', 'Die Lampe ist kaputt, bitte um Ersatz.'],
  ['fr', 'Bonjour, je n’ai pas reçu ma commande.'],
  ['es', 'Hola, mi pedido no ha llegado todavía.'],
  ['it', 'Buongiorno, il mio ordine non è arrivato.'],
  ['pt', 'Olá, o meu pedido ainda não chegou.'],
  ['nl', 'Wanneer komt mijn bestelling? Ik wacht al een week.'],
  ['pl', 'Kiedy dostanę zwrot? Proszę o odpowiedź, bo nie mam już siły.'],
  ['ar', 'أين طلبي؟'],
  ['ja', '注文した商品がまだ届きません。'],
  ['ru', 'Где мой заказ?'],
  ['ko', '제 주문은 어디에 있나요?'],
  ['zh', '我的订单在哪里？'],
])('given %s, it is known without a detector: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('given a detector that takes a short English mail for Dutch, the small words win', () => {
  expect(languageOf('is it in the box?', [{ language: 'nl', percentage: 90 }])).toBe('en');
});

test('given a language without small words here, the detector is believed', () => {
  const finnish = 'Tilaukseni numero on kadonnut eikä kukaan vastaa viesteihini';
  expect(languageOf(finnish, [{ language: 'fi', percentage: 98 }])).toBe('fi');
});

test('given nothing to tell by, it says so', () => {
  expect(languageOf('48213')).toBeUndefined();
  expect(languageOf('Xyzzy plugh', [])).toBeUndefined();
});

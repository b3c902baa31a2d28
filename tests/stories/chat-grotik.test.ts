import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 60_000);

afterAll(() => world.stop());

const aisha = () => chatOf(world, 'Aïsha El Amrani', 'channel');
const manager = () => chatOf(world, "Noëlle van 't Hoff", 'personal');
const confirmed = async () =>
  (await sharePointOf(world).read('GrotikStatus')).filter(
    ({ fields }) => fields['WeekKey'] === '2026-W47' && fields['ConfirmState'] === 'Vastgesteld',
  );
const posted = async () =>
  (await world.deliveries()).filter(({ content }) => JSON.stringify(content).includes('GROTIK week 47 is vastgesteld'));

test('the status of last week is shown as a proposal, with a word for each light', async () => {
  const { text } = await aisha().say('status GROTIK');
  expect(text).toContain('Dit is een voorstel');
  expect(text).toContain("Risico's: ■ ROOD (was oranje) · slechter");
});

test('a colour explains itself with its rules and items', async () => {
  const { text } = await aisha().say('waarom is tijd oranje?');
  expect(text).toMatch(/MP5, MP6 en MP7[^]*\(TIJ2\)/);
  expect(text).toContain('(TIJ4)');
  expect(text).toContain('A5 en A19 hebben voorrang en zijn te laat. (TIJ5)');
});

test('an earlier week says who confirmed it', async () => {
  const { text } = await aisha().say('hoe stonden we er twee weken geleden voor?');
  expect(text).toContain('week 46');
  expect(text).toContain("Vastgesteld door Noëlle van 't Hoff");
});

test('a reason does not tell the channel the title of a confidential risk', async () => {
  await sharePointOf(world).edit('Risks', 1, { Confidential: true });
  const inChannel = await aisha().say('waarom is risico rood?');
  expect(inChannel.text).toContain('Er telt iets vertrouwelijks mee: R1.');
  expect(JSON.stringify(inChannel.card)).not.toContain('Verontreinigde grond');
  const inPerson = await chatOf(world, 'Aïsha El Amrani', 'personal').say('waarom is risico rood?');
  expect(inPerson.text).toContain('R1 Verontreinigde grond');
});

describe('confirming', () => {
  test('is refused for anybody else, who can ask the project manager', async () => {
    const refused = await aisha().say('stel GROTIK week 47 vast');
    expect(refused.text).toContain('Alleen de projectmanager of een vervanger mag dit');
    await aisha().press(refused, "Vraag Noëlle van 't Hoff");
    expect((await manager().latest('notice')).text).toContain('vraagt je om GROTIK week 47 vast te stellen');
    expect(await confirmed()).toEqual([]);
  });

  test('is refused when the digest’s button is pressed by somebody else', async () => {
    const { card } = await manager().latest('digest');
    const own = await aisha().say('status GROTIK');
    const refused = await aisha().press({ ...own, card }, 'GROTIK vaststellen');
    expect(refused.text).toContain('Alleen de projectmanager of een vervanger mag dit');
    expect(await confirmed()).toEqual([]);
  });

  test('from the digest sets six lights; the card then says who and when, and keeps the rest', async () => {
    const card = await manager().latest('digest');
    const done = await manager().press(card, 'GROTIK vaststellen');
    expect(done.text).toContain("✓ Vastgesteld door Noëlle van 't Hoff op maandag 23 november 2026.");
    expect(done.text).toContain('Vraagt een keuze van jou');
    expect(done.buttons).toEqual(['Open in tabblad']);
    expect(await confirmed()).toHaveLength(6);
  });

  test('is told in the channel, without a name', async () => {
    const [message, ...others] = await posted();
    expect(others).toEqual([]);
    expect(message?.recipient.conversation).toBeDefined();
    expect(JSON.stringify(message?.content)).not.toContain('Noëlle');
  });

  test('again is a success that writes nothing and tells nobody', async () => {
    const before = await confirmed();
    const again = await manager().press(await manager().latest('digest'), 'GROTIK vaststellen');
    expect(again.text).toContain("✓ Vastgesteld door Noëlle van 't Hoff");
    expect(await confirmed()).toEqual(before);
    expect(await posted()).toHaveLength(1);
  });
});

describe('a decision', () => {
  test('is proposed when it is not said to be taken, in the name of the speaker', async () => {
    const sjoerd = chatOf(world, 'Sjoerd Bruinsma', 'channel');
    const seen = await sjoerd.say(
      'ter besluitvorming: extra drempel bij de school aan de Beukenlaan, nodig voor 11-12',
    );
    expect(seen.facts).toMatchObject({
      Status: 'Voorgesteld',
      'Ingebracht door': 'Sjoerd Bruinsma',
      'Nodig vóór': 'vrijdag 11 december 2026',
    });
  });

  test('that is complete is recorded as taken by who may, and the project manager hears of it', async () => {
    const question = await aisha().say('besluit: stuurgroep akkoord met start op 25 januari want levertijd gas');
    const done = await aisha().press(question, 'Ja, maandag 23 november 2026');
    expect(done.facts).toMatchObject({ Status: 'Genomen', Gremium: 'Stuurgroep', Onderbouwing: 'levertijd gas' });
    expect(done.text).toContain('Vastgelegd door Aïsha El Amrani, besloten door Stuurgroep.');
    expect((await manager().latest('notice')).text).toContain('heeft een genomen besluit vastgelegd');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf, type Seen } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
/** The card that asks again. */
let moved: Seen;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 120_000);

afterAll(() => world.stop());

const aisha = () => chatOf(world, 'Aïsha El Amrani', 'channel');
const manager = () => chatOf(world, "Noëlle van 't Hoff", 'personal');
const confirmed = async () =>
  (await sharePointOf(world).read('GrotikStatus')).filter(
    ({ fields }) => fields['WeekKey'] === '2026-W47' && fields['ConfirmState'] === 'Vastgesteld',
  );
const inWeek = async (aspect: string) => {
  const rows = await sharePointOf(world).read('GrotikStatus');
  return rows.find(({ fields }) => fields['WeekKey'] === '2026-W47' && fields['Aspect'] === aspect)?.fields ?? {};
};
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
  expect(inChannel.text).toContain('Er tellen vertrouwelijke gegevens mee.');
  expect(JSON.stringify(inChannel.card)).not.toContain('Verontreinigde grond');
  const inPerson = await chatOf(world, 'Aïsha El Amrani', 'personal').say('waarom is risico rood?');
  expect(inPerson.text).toContain('R1 Verontreinigde grond');
});

describe('an explanation', () => {
  test('is added to by the support professional; the light stays the project manager’s', async () => {
    const { text } = await aisha().say('zet geld op rood want het bodemonderzoek valt duurder uit');
    expect(text).toContain('Je toelichting staat bij Geld. Het licht blijft oranje');
    const money = await inWeek('Geld');
    expect(money['ExplanationText']).toContain('Aïsha El Amrani] rood, want het bodemonderzoek valt duurder uit');
    expect([money['Light'], money['ProposedLight'], money['ConfirmState']]).toEqual([undefined, 'Oranje', 'Voorstel']);
  });

  test('without words asks for them', async () => {
    const { text } = await aisha().say('zet tijd op groen');
    expect(text).toContain('Zeg ook waarom. Bijvoorbeeld: zet tijd op groen want');
  });

  test('is refused for a member without a role in the status', async () => {
    const { text } = await chatOf(world, 'Sjoerd Bruinsma', 'channel').say('zet geld op groen want het valt mee');
    expect(text).toContain(
      'Alleen de projectmanager, een vervanger, de ondersteuner of de manager projectbeheersing mag dit',
    );
    expect((await inWeek('Geld'))['ExplanationText']).not.toContain('het valt mee');
  });
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

  test('by sentence shows the lights and asks: nothing is confirmed unseen', async () => {
    const asked = await manager().say('stel GROTIK week 47 vast');
    expect(asked.text).toContain('Kloppen deze lichten?');
    expect(asked.text).toContain('Tijd: ▲ oranje');
    expect(asked.buttons).toContain('GROTIK vaststellen');
    expect(await confirmed()).toEqual([]);
  });

  test('a card whose data moved says since when, shows what moved, asks again; nothing is written', async () => {
    const card = await manager().say('status GROTIK');
    for (const id of [5, 9, 19]) await sharePointOf(world).edit('Actions', id, { ActionStatus: 'Afgerond' });
    for (const id of [5, 6, 7]) await sharePointOf(world).edit('Milestones', id, { MilestoneStatus: 'Gehaald' });
    await world.moveTo('2026-11-23T09:10');
    const again = await manager().press(card, 'GROTIK vaststellen');
    expect(again.text).toContain('De gegevens zijn gewijzigd sinds maandag 23 november 2026, 09:00 uur.');
    expect(again.text).toContain('Tijd was oranje en is nu groen.');
    expect(again.text).not.toContain('Kwaliteit was');
    expect(await confirmed()).toEqual([]);
    expect(await posted()).toEqual([]);
    moved = again;
  });

  test('a digest of before the data moved stays, with the lights of now beside it', async () => {
    const again = await manager().press(await manager().latest('digest'), 'GROTIK vaststellen');
    expect(again.text).toContain('Tijd was oranje en is nu groen.');
    expect(await confirmed()).toEqual([]);
  });

  test('what was asked again sets six lights; the card then says who and when', async () => {
    const done = await manager().press(moved, 'GROTIK vaststellen');
    expect(done.text).toContain("✓ Vastgesteld door Noëlle van 't Hoff op maandag 23 november 2026.");
    expect(done.buttons).not.toContain('GROTIK vaststellen');
    expect(await confirmed()).toHaveLength(6);
    expect((await inWeek('Tijd'))['Light']).toBe('Groen');
  });

  test('is told in the channel, without a name', async () => {
    const [message, ...others] = await posted();
    expect(others).toEqual([]);
    expect(message?.recipient.conversation).toBeDefined();
    expect(JSON.stringify(message?.content)).not.toContain('Noëlle');
  });

  test('again is a success that writes nothing and tells nobody', async () => {
    const before = await confirmed();
    const again = await manager().press(moved, 'GROTIK vaststellen');
    expect(again.text).toContain("✓ Vastgesteld door Noëlle van 't Hoff");
    expect(await confirmed()).toEqual(before);
    expect(await posted()).toHaveLength(1);
  });

  test('a digest that showed other lights does not say that those were confirmed', async () => {
    const again = await manager().press(await manager().latest('digest'), 'GROTIK vaststellen');
    expect(again.text).toContain('Tijd: ✓ groen');
    expect(again.text).not.toContain('Vraagt een keuze van jou');
  });
});

describe('a confirmed week', () => {
  test('is explained from what was frozen with it, whatever happened to the rows since', async () => {
    await sharePointOf(world).edit('Risks', 1, { Title: 'Heel iets anders', RiskStatus: 'Gesloten' });
    const own = chatOf(world, 'Aïsha El Amrani', 'personal');
    const { text } = await own.say('waarom was risico rood in week 47?');
    expect(text).toContain("Risico's is ■ ROOD in week 47");
    expect(text).toContain('R1 Verontreinigde grond');
    expect(text).toContain("✓ Vastgesteld door Noëlle van 't Hoff");
    expect(text).not.toContain('Heel iets anders');
  });

  test('still does not tell the channel what a confidential row held then', async () => {
    const { text, card } = await aisha().say('waarom was risico rood in week 47?');
    expect(text).toContain('Er tellen vertrouwelijke gegevens mee.');
    expect(JSON.stringify(card)).not.toContain('Verontreinigde grond');
  });

  test('of before there were snapshots is explained by its recorded evidence', async () => {
    const week46 = (await sharePointOf(world).read('GrotikStatus')).find(
      ({ fields }) => fields['WeekKey'] === '2026-W46' && fields['Aspect'] === 'Tijd',
    );
    await sharePointOf(world).edit('GrotikStatus', Number(week46?.id), { Evidence: 'TIJ2: MP5 +10 wd' });
    const { text } = await aisha().say('waarom was tijd oranje in week 46?');
    expect(text).toContain('in week 46');
    expect(text).toContain('Vastgelegd: TIJ2: MP5 +10 wd');
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

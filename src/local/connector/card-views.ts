import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';

/** The card that one person sees instead of the posted one, after pressing a button on it. */
export interface CardViews {
  put(activityId: string, personId: string, card: unknown): void;
  get(activityId: string, personId: string): unknown;
  /** A new version of the message replaces everybody's own view. */
  forget(activityId: string): void;
  clear(): void;
}

export function createCardViews(db: SqliteDatabase): CardViews {
  db.exec(`CREATE TABLE IF NOT EXISTS local_card_view (
    activity TEXT NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY (activity, person)) STRICT`);
  return {
    put: (activityId, personId, card) =>
      void db.run('INSERT OR REPLACE INTO local_card_view (activity, person, card) VALUES (?, ?, ?)', [
        activityId,
        personId,
        JSON.stringify(card),
      ]),
    get: (activityId, personId) => {
      const [row] = db.all('SELECT card FROM local_card_view WHERE activity = ? AND person = ?', [
        activityId,
        personId,
      ]);
      return row === undefined ? undefined : (JSON.parse(String(row['card'])) as unknown);
    },
    forget: (activityId) => void db.run('DELETE FROM local_card_view WHERE activity = ?', [activityId]),
    clear: () => db.exec('DELETE FROM local_card_view'),
  };
}

/** What the fields of an item say: its steps, its notes, the way back of its status, why a cell is read only. */
export const fields = {
  notes: {
    add: 'Add a note',
    stays: 'This stays. You can only add to it.',
  },
  back: {
    to: 'Put back to {{status}}',
    reason: 'Reason',
    decision: 'The decision is open again. Decided by and Decided on become empty. Its execution lapses.',
  },
  steps: {
    count: '{{done}} of {{total}} steps done',
    card: 'Steps {{done}}/{{total}}',
    add: 'Add a step',
    edit: 'Edit steps',
    text: 'Step {{number}}',
    up: 'Move {{step}} up',
    down: 'Move {{step}} down',
    remove: 'Remove {{step}}',
    moved: '{{step}} is now step {{number}} of {{total}}.',
    removed: '{{step}} was removed.',
    done: 'done',
    todo: 'still to do',
  },
  readOnly: {
    bySpil: 'Spil fills this in.',
    calculated: 'Spil computes this.',
    notYours: 'You may not change {{number}}. Ask support or the project manager.',
    guest: 'You are reading along: only project members change the lists.',
    frozen: 'This is fixed: the decision is on record.',
    inPanel: 'Open {{number}} to add to this.',
    inSharePoint: 'You change this in SharePoint.',
  },
} as const;

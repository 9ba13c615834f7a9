/** A sort of record of an edition that has a name, or a title, beside its id. */
export type RecordKind =
  'cohort' | 'session' | 'enterprise' | 'partner' | 'advisor' | 'room' | 'envelope' | 'agreement' | 'aid' | 'application';

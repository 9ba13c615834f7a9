import { defineCodeList } from './codeList';

/** What is known of an enterprise’s presence. Unknown is not absent. */
export const attendanceStatus = defineCodeList({
  id: 'attendanceStatus',
  title: { fr: 'Présence', en: 'Attendance' },
  entries: [
    { code: 'present', label: { fr: 'Présente', en: 'Present' } },
    { code: 'absent', label: { fr: 'Absente', en: 'Absent' } },
    { code: 'excused', label: { fr: 'Absence motivée', en: 'Excused' } },
    { code: 'unknown', label: { fr: 'Non connue', en: 'Unknown' } },
  ],
});

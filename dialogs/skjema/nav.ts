/** Nav's telephone, weekdays 9–15. It is no emergency number (product rules 2). */
export const NAV_TELEFON = '55 55 33 33';

/**
 * What Word shows in the place of a field that leads nowhere, in the languages of its interface.
 * These are words of the program: nobody wrote them.
 */
const beginnings: readonly string[] = [
  'Error!',
  'Erreur !',
  'Erreur\u00a0!',
  'Erreur\u202f!',
  'Erreur!',
  '¡Error!',
  'Ошибка!',
  '错误!',
  '错误！',
  '錯誤!',
  '錯誤！',
  'خطأ!',
  'Fehler!',
];

export function isFieldError(result: string): boolean {
  const text = result.trim();
  return beginnings.some((beginning) => text.startsWith(beginning));
}

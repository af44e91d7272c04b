import { oneLine } from '../characters.ts';

/** What stands where a name would for somebody who gives none, or whose name a site has taken away: whole, in lower case. */
const WORDS = new Set(
  [
    'anonymous, unknown, deleted, removed, comment deleted, comment removed',
    'anonyme, inconnu, inconnue, supprimé, supprimée, effacé, effacée',
    'anonym, unbekannt, gelöscht, entfernt',
    'anónimo, anónima, desconocido, desconocida, eliminado, eliminada, borrado, borrada',
    'anônimo, anônima, desconhecido, desconhecida, excluído, excluída, apagado, apagada, removido, removida',
    'anonimo, anonima, sconosciuto, sconosciuta, eliminato, eliminata, cancellato, cancellata, rimosso, rimossa',
    'anoniem, onbekend, verwijderd',
    'okänd, raderad, borttagen, ukendt, ukjent, slettet, fjernet, tuntematon, nimetön, poistettu',
    'anonimowy, anonim, nieznany, usunięty, usunięta, usunięto, anonymní, neznámý, smazáno, smazaný, odstraněno',
    'аноним, неизвестный, неизвестно, удалено, удалён, удален, удалённый, удаленный, анонім, невідомий, видалено',
    'anonim, bilinmeyen, silindi, silinmiş, névtelen, ismeretlen, törölt, törölve',
    '削除, 削除済み, 削除されました, 匿名, 匿名希望, 名無し, 名無しさん, 不明, 已删除, 已刪除, 未知, 佚名, 삭제됨, 익명, 알 수 없음',
    'محذوف, مجهول, נמחק, אנונימי, ανώνυμος, διαγράφηκε',
  ].flatMap((words) => words.split(', ')),
);

/** What may stand before or after it: “deleted user”, “utilisateur supprimé”, “gelöschter Benutzer”. */
const USER =
  /(?:^|[\s_-])(?:user|account|member|author|autor|auteur|autore|автор|utilisateur|compte|membre|benutzer|nutzer|konto|mitglied|usuario|cuenta|usuário|utilizador|conta|utente|gebruiker|användare|bruker|bruger|użytkownik|uživatel|пользователь|користувач|kullanıcı|felhasználó)(?=$|[\s_-])/gu;
const USER_EAST = /(?:ユーザー|さん|用户|用戶|帐号|사용자)$/u;

const INFLECTED = /^(gelöscht|entfernt|unbekannt|anonym)(?:er|e|es)$/;

/** Whether a name is none. */
export function isNobody(name: string): boolean {
  const bare = oneLine(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[[(（［【<*_]+|[\])）］】>*_]+$/g, '')
    .trim();
  const alone = bare.replace(USER, ' ').replace(USER_EAST, '').trim().replace(INFLECTED, '$1');
  return WORDS.has(bare) || WORDS.has(alone);
}

/** A name, or null where it is none. */
export const somebody = (name: string | null): string | null => (name === null || isNobody(name) ? null : name);

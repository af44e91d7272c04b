import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { isNobody } from '../../../../src/importing/readers/nobody.ts';
import { source } from '../fixtures.ts';

describe('a name that is none', () => {
  it.each([
    '[deleted]',
    'Anonymous',
    'deleted_user',
    'Utilisateur supprimé',
    'Compte supprimé',
    'Gelöschter Benutzer',
    'Usuario eliminado',
    'Conta excluída',
    '【削除】',
    '削除済みユーザー',
    '已删除用户',
    'Пользователь удалён',
  ])('%s', (name) => expect(isNobody(name)).toBe(true));

  it.each(['Mara Quill', 'Anonymouse', 'User of Kettles', 'Ann Removed'])('is not %s', (name) => {
    expect(isNobody(name)).toBe(false);
  });

  it('is no author of a comment of a page', () => {
    const comment = (id: number, name: string): string =>
      `<li class="comment" id="comment-${id}"><b class="fn">${name}</b> <time datetime="2024-02-0${id}">then</time><div class="comment-content"><p>Indeed it does.</p></div></li>`;
    const page = `<!doctype html><title>Tides</title><article><h1>Tides</h1><p>The sea comes and goes.</p></article><ol class="comment-list">${comment(1, '[deleted]')}${comment(2, 'Ann Lee')}${comment(3, '[supprimé]')}</ol>`;
    const { posts } = readSources([source('a.html', page)], null).form;
    expect(posts[0]!.comments.map(({ author }) => author)).toEqual([null, 'Ann Lee', null]);
  });
});

/** Messages of mail as programs write them. */

export interface Written {
  from?: string;
  date?: string;
  subject?: string;
  id?: string;
  answers?: string;
  references?: string;
  headers?: string[];
  body: string;
}

const MARK = 'From jane at hive.example  Mon Jan 12 14:05:00 2026';

export function message({
  from = 'Jane Doe <jane@hive.example>',
  date = 'Mon, 12 Jan 2026 14:05:00 +0000',
  subject = 'On roofs',
  id,
  answers,
  references,
  headers = [],
  body,
}: Written): string {
  const lines = [
    `From: ${from}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`]),
    ...(references === undefined ? [] : [`References: ${references}`]),
    ...headers,
  ];
  return `${lines.join('\n')}\n\n${body}\n`;
}

export const mailbox = (messages: readonly Written[]): string =>
  messages.map((one) => `${MARK}\n${message(one)}\n`).join('');

/**
 * Reads the host name out of what people give for an address: a URL, a host with or without a path, an e-mail address. It
 * is in lower case and without a dot at its end. What holds no host name is only put into lower case.
 *
 * The platform's own reader of addresses does the work (WHATWG URL), as in every browser and in Node.
 *
 * @example hostOf('HTTPS://Dinkes.Contoh.go.id/') // 'dinkes.contoh.go.id'
 */
export function hostOf(text: string): string {
  const written = text.trim().replaceAll('\\', '/');
  const address = withoutScheme(written);
  const authority = address.split(/[/?#]/, 1)[0] ?? '';
  const host = parse(authority.slice(authority.lastIndexOf('@') + 1).replace(/>$/, ''));
  return (host ?? written.toLowerCase()).replace(/\.+$/, '');
}

// `https:` is often written with one slash, or with none; any other scheme only counts with both.
function withoutScheme(text: string): string {
  return text.replace(/^(?:https?:|ftp:|mailto:|[a-z][a-z0-9+.-]*:\/\/)\/*/i, '').replace(/^\/+/, '');
}

function parse(host: string): string | null {
  if (host === '') return null;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

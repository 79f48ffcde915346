import { UserError } from "../errors.ts";

const AGAIN =
  "It is tried again with every command, and what needs no database works on; see whether PostgreSQL runs and DATABASE_URL is right.";
const TLS_HINT =
  "Add ?sslmode=verify-full to DATABASE_URL, or ?sslmode=no-verify where the certificate is your own.";
const LOGIN_HINT = "Set the user and the password in DATABASE_URL; write signs such as @ as %40.";

type Cause = readonly [pattern: RegExp, what: string, hint: string];

/** Nobody answers, or the line broke: waiting helps. Codes of the system, of PostgreSQL, and words of the driver, which has none. */
const UNREACHABLE: readonly Cause[] = [
  [/^ECONNREFUSED$/u, "cannot be reached: the connection is refused", AGAIN],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/u, "cannot be reached: its host is not found", AGAIN],
  [/^ENOENT$/u, "cannot be reached: there is no such socket", AGAIN],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/u, "cannot be reached: no way leads there", AGAIN],
  [/^ETIMEDOUT$/u, "cannot be reached: it does not answer", AGAIN],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/u, "cannot be reached: the connection broke", AGAIN],
  [/^57P0[12]$/u, "cannot be reached: it is shutting down", AGAIN],
  [/^57P03$/u, "cannot be reached: it is starting up", AGAIN],
  [/^08/u, "cannot be reached: the connection broke", AGAIN],
  [
    /^53300$/u,
    "has too many connections",
    "Raise max_connections, or stop other programs that use it.",
  ],
  [/terminated unexpectedly|not queryable/u, "cannot be reached: the connection broke", AGAIN],
  [
    /timeout exceeded|connection timeout|read timeout/iu,
    "cannot be reached: it does not answer",
    AGAIN,
  ],
];

/** Waiting does not help. */
const REFUSED: readonly Cause[] = [
  [/^28P01$/u, "refuses the password", LOGIN_HINT],
  [/^SASL\b.*password must be a/u, "wants a password", LOGIN_HINT],
  [/^28000$/u, "refuses the user", LOGIN_HINT],
  [/^3D000$/u, "does not exist", "Create it with createdb, or set DATABASE_URL to another."],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/u,
    "shows a certificate that cannot be checked",
    "Name its authority with sslrootcert in DATABASE_URL, or set sslmode=no-verify where it is your own.",
  ],
  [
    /does not support SSL/u,
    "offers no TLS",
    "Remove sslmode from DATABASE_URL if the way there is safe.",
  ],
  [/^42501$/u, "does not give this user the rights", "Make the user the owner of the database."],
  [
    /^42P07$/u,
    "has tables of another program under the same names",
    "Set DATABASE_URL to a database for Verbatim alone.",
  ],
  [/^53100$/u, "cannot be written, because the disk is full", "Free some space on its server."],
  [/^53200$/u, "is out of memory", "Give its server more memory, or stop other programs there."],
  [/^25006$/u, "cannot be written: it is read-only", "Set DATABASE_URL to the primary server."],
  [/^(?:57014|55P03)$/u, "took too long", "Try again; see what else keeps its server busy."],
  [
    /^(?:XX001|XX002|58030)$/u,
    "is damaged",
    "See the log of its server, or put back a copy of it.",
  ],
];

// "no pg_hba.conf entry for host "10.0.0.7", user "bot", database "news", no encryption".
const WANTS_TLS: Cause = [/no encryption|SSL off/u, "wants TLS", TLS_HINT];

// "new row violates row-level security policy for table …": our defect, though its code is that of a missing right.
const ROW_SECURITY = /row-level security/u;

/** Whether nobody answers, so that waiting may help. */
export function isUnreachable(failure: unknown): boolean {
  return findCause(UNREACHABLE, failure) !== undefined;
}

/**
 * The person's error behind a failure of PostgreSQL; anything else comes back as it is.
 * @param place which database, for people; nothing of the server's own words is repeated, which may hold what was stored
 */
export function explainPostgresFailure(failure: unknown, place: string): unknown {
  if (failure instanceof UserError || ROW_SECURITY.test(messageOf(failure))) return failure;
  const cause = wantsTls(failure)
    ? WANTS_TLS
    : (findCause(UNREACHABLE, failure) ?? findCause(REFUSED, failure));
  if (!cause) return failure;
  const [, what, hint] = cause;
  return new UserError(`The database ${place} ${what}.`, hint);
}

const codeOf = (failure: unknown): string =>
  String((failure as { readonly code?: unknown } | null)?.code ?? "");

const messageOf = (failure: unknown): string =>
  String((failure as { readonly message?: unknown } | null)?.message ?? "");

const wantsTls = (failure: unknown): boolean =>
  codeOf(failure) === "28000" && WANTS_TLS[0].test(messageOf(failure));

/** By the code; by the words only where the driver gives none, since they may be about anything. */
function findCause(causes: readonly Cause[], failure: unknown): Cause | undefined {
  const told = codeOf(failure) || messageOf(failure);
  return causes.find(([pattern]) => pattern.test(told));
}

<?php
// Tests a client in PHP against `latchkey test-server`: php test-bot.php
$command = getenv('LATCHKEY') ?: 'npx latchkey';
$pipes = [];
$server = proc_open("exec $command test-server --accounts accounts.json", [1 => ['pipe', 'w']], $pipes);
preg_match_all('#http://[\d.:]+#', fgets($pipes[1]), $found);
[$url, $controls] = $found[0];

$cookies = [];

/** One request; the body is a form, or JSON for the control port. */
function send(string $url, ?string $body = null, string $type = 'application/x-www-form-urlencoded'): mixed
{
    global $cookies;
    $sent = array_map(fn ($name) => "$name={$cookies[$name]}", array_keys($cookies));
    $context = stream_context_create(['http' => [
        'method' => $body === null ? 'GET' : 'POST',
        'header' => ["Content-Type: $type", 'Cookie: ' . implode('; ', $sent)],
        'content' => $body ?? '',
    ]]);
    $answer = file_get_contents($url, false, $context);
    foreach ($http_response_header as $line) {
        if (preg_match('/^Set-Cookie: ([^=]+)=([^;]*)/i', $line, $cookie)) {
            $cookies[$cookie[1]] = $cookie[2];
        }
    }
    return json_decode($answer, true);
}

function api(array $parameters, bool $post = false): array
{
    global $url;
    $fields = http_build_query(['format' => 'json', 'formatversion' => 2] + $parameters);
    return $post ? send("$url/w/api.php", $fields) : send("$url/w/api.php?$fields");
}

function control(string $path, array $body): mixed
{
    global $controls;
    return send($controls . $path, json_encode((object) $body), 'application/json');
}

function check(string $what, bool $holds): void
{
    echo $holds ? 'ok ' : 'NOT OK ', $what, "\n";
}

function logIn(): string
{
    $token = api(['action' => 'query', 'meta' => 'tokens', 'type' => 'login'])['query']['tokens']['logintoken'];
    return api([
        'action' => 'login',
        'lgname' => 'Robot@nightly',
        'lgpassword' => 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np',
        'lgtoken' => $token,
    ], true)['login']['result'];
}

check('the bot logs in', logIn() === 'Success');
control('/sessions/lose', ['account' => 'Robot']);
$lost = api(['action' => 'query', 'assert' => 'user']);
check('a lost session is an error of its own', ($lost['error']['code'] ?? '') === 'assertuserfailed');
control('/responses', ['error' => 'readonly']);
check('a read-only wiki says so once', api(['action' => 'query'])['error']['code'] === 'readonly');
control('/clock/advance', ['duration' => '2h']);
check('the bot logs in again', logIn() === 'Success');

proc_terminate($server);
proc_close($server);

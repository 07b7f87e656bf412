<?php
// From PHP, or any other language: the command prints JSON (patuh/report/v2, its JSON Schema is in the package).
$command = 'npx patuh check bengkulu examples/kabupaten-contoh.yaml --as-of 2026-06-30 --format json 2>/dev/null';
$report = json_decode(shell_exec($command), true, flags: JSON_THROW_ON_ERROR);

foreach (array_slice($report['violations'], 0, 3) as $finding) {
    echo "Pasal {$finding['cites'][0]}: {$finding['obligation']}, {$finding['daysLate']} days late\n";
}

// Prints:
// Pasal 6(6): architecture-monitoring, 181 days late
// Pasal 7(4): roadmap-monitoring, 546 days late
// Pasal 14(5): data-centre-placement, 695 days late

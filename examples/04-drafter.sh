#!/bin/sh
# A drafter's morning without writing code: is every Pasal of my draft accounted for, what does an amendment change,
# and do the cases of a regulation still hold?
npx patuh lint examples/draft/before --locale en
npx patuh diff examples/draft/before examples/draft/after --locale en | sed -n '/^Changed: tightened/,$p'
npx patuh test malra --locale en | tail -n 1

# Prints:
# ✓ kabupaten-contoh: no problems in 2 obligations.
# 1 articles (Pasal), 2 paragraphs (ayat)
# Changed: tightened (2)
# - Pasal 1 ayat (1) · The picture of the local network is given twice a year.
#     Frequency: at least once in 1 year → at least once in 6 months (▲ stricter)
#     First window: year 2024 → the first half of 2024
#     Gist: The picture of the local network is given once a year. → The picture of the local network
#     is given twice a year.
#     ▲ stricter: Take one unit (regional agency), with no record of “LAN diagram submitted”. On 1
#     July 2024 the duty is in breach under version 0.2.0 (Pasal 1 ayat (1)); under version 0.1.0
#     (Pasal 1 ayat (1)) it is due (last good day 31 December 2024).
# - Pasal 1 ayat (2) · A change of the network is reported within 14 days.
#     Reading: – → the day of the event not counted
#     Within: – → 14 days (▲ stricter)
#     Gist: A change of the network is reported. → A change of the network is reported within 14 days.
#     ▲ stricter: Take one unit (regional agency), whose only record is “LAN infrastructure changed”
#     10 July 2023. On 25 July 2023 the duty is in breach under version 0.2.0 (Pasal 1 ayat (2));
#     under version 0.1.0 (Pasal 1 ayat (2)) it is outstanding.
# 310 cases: 310 passed, 0 failed

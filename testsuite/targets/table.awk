# One line of check-targets' table, from lines "what number".

{ sum[$1] += $2 }

END {
    print name, level, sum["objects"] + 0, sum["functions"] + 0, sum["without-slots"] + 0,
        sum["without-extent"] + 0, sum["dwarf-witness.slots-compared"] + 0,
        sum["call-witness.calls-"] + sum["call-witness.sibling-calls"] + sum["call-witness.indirect-compared"],
        sum["differences"] + 0
}

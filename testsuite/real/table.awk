# Adds up what "compile" counted.  Each input file is RESULT/PROGRAM.COMPILER.LEVEL/….counts.
# Prints a table in Markdown, a row for each folder, and the total.

function folder_of(path, parts, n) {
    n = split(path, parts, "/")
    return parts[n - 1]
}

FNR == 1 {
    row = folder_of(FILENAME)
    if (!(row in seen)) {
        seen[row] = 1
        rows[++row_count] = row
    }
}

{
    sum[row, $1] += $2
    sum["total", $1] += $2
}

function differences(row) {
    return sum[row, "dwarf-witness.differences"] + sum[row, "su-witness.differences"] \
        + sum[row, "symbol-witness.differences"] + sum[row, "call-witness.differences"]
}

function calls(row) {
    return sum[row, "call-witness.calls"] + sum[row, "call-witness.sibling-calls"] \
        + sum[row, "call-witness.indirect-compared"]
}

# What is wrong and not a difference: a compile that failed, a witness that could not read.
function broken(row) {
    return sum[row, "compile"] + sum[row, "report"] + sum[row, "broken"] + sum[row, "message"] \
        + sum[row, "objdump"]
}

function print_row(row, title) {
    printf "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |\n", title,
        sum[row, "objects"], sum[row, "reports"], sum[row, "dwarf-witness.types"],
        sum[row, "dwarf-witness.members"], sum[row, "symbol-witness.functions"],
        sum[row, "su-witness.functions-compared"], sum[row, "dwarf-witness.slots-compared"],
        sum[row, "symbol-witness.variables-compared"], calls(row),
        differences(row), sum[row, "schema"], sum[row, "object"], broken(row),
        sum[row, "seconds"]
}

END {
    print "| program, compiler, level | objects | reports | types | members | functions | frames |" \
        " slots | variables | calls | differences | schema errors | objects changed | broken | seconds |"
    print "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for (i = 1; i <= row_count; i++) {
        title = rows[i]
        sub(/\./, " ", title)
        sub(/\.-/, " -", title)
        print_row(rows[i], title)
    }
    print_row("total", "total")
}

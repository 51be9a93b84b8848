# What abidiff --leaf-changes-only tells, a fact a line:
#
#   NAME size BEFORE AFTER            of a type, in bytes
#   NAME.MEMBER offset BEFORE AFTER
#   NAME.MEMBER gone                  so are renamed ones
#   NAME.MEMBER new
#   NAME.MEMBER type                  is spelled otherwise
#   NAME() gone                       functions
#   NAME() new
#   other LINE                        changes that have no fact: parameters, pointers to types
#                                     that are spelled the same
#
# Indentation tells what a line is about: what is deeper is of other types.

function bytes(bits) {
    return bits % 8 == 0 ? bits / 8 : int(bits / 8) ":" bits % 8
}

# The words of the line after WORD.
function after(word, words, count, i) {
    count = split($0, words, " ")
    for (i = 1; i < count; i++)
        if (words[i] == word)
            return words[i + 1]
}

# The I-th text of the line in quotes.
function quoted(i, parts) {
    split($0, parts, "'")
    return parts[2 * i]
}

# The name at the end of a declaration, without an array's lengths.
function declared(text) {
    sub(/(\[[0-9]*\])+$/, "", text)
    sub(/.* /, "", text)
    return text
}

function unqualified(text) {
    sub(/.*::/, "", text)
    return text
}

# MEMBER is the one whose type changed, until the next line that is as little indented.  A renamed
# one is two, of whose types nothing is said.
function finish_member() {
    if (member != "" && !renamed)
        print (spelled ? type "." member " type" : "other " type "." member ": its type")
    member = ""
}

/^  \[[AD]\] 'function / {
    name = $0
    sub(/.*\{/, "", name)
    sub(/\}.*/, "", name)
    sub(/@@.*/, "", name)
    print name "() " ($1 == "[A]" ? "new" : "gone")
}

/^  \[C\] 'function / {
    print "other " $0
}

/^'/ {
    finish_member()
    type = ""
}

/^'(struct|union|enum|class) [^ ]+ at [^ ]+' changed:/ {
    type = $2
}

type == "" { next }

/^  type size changed from / {
    print type " size " bytes(after("from")) " " bytes(after("to"))
}
/^  [0-9]+ data member deletion/ { change = "gone" }
/^  [0-9]+ data member insertion/ { change = "new" }
/^  there are data member changes/ { change = "" }

/^    '/ {
    finish_member()
    if ($0 ~ / offset changed from /)
        print type "." declared(quoted(1)) " offset " bytes(after("from")) " " bytes(after("to"))
    else if (change != "")
        print type "." declared(quoted(1)) " " change
    else
        print "other " type ":" $0
}

/^    type '.*' of '.*' changed/ {
    finish_member()
    member = unqualified(quoted(2))
    spelled = renamed = 0
}

# Right below it: both spellings, in quotes or not.
/^      (entity|typedef name|type name|pointer type) changed from/ {
    spelled = spelled || (quoted(2) != "" ? quoted(1) != quoted(2) : after("from") != after("to"))
}

/^    and name of '/ {
    print type "." unqualified(quoted(1)) " gone"
    print type "." unqualified(quoted(2)) " new"
    renamed = 1
}

/^    and offset changed from / && !renamed {
    print type "." member " offset " bytes(after("from")) " " bytes(after("to"))
}

END { finish_member() }

# What gcc-layout diff --format=xml tells, in the words of abidiff-facts.awk.

function value(name, text) {
    text = $0
    if (!sub(".* " name "=\"", "", text))
        return ""
    sub(/".*/, "", text)
    return text
}

/<change / {
    group = value("group")
    how = value("how")
    type = value("name")
    sub(/^(struct|union|enum|class) /, "", type)
    if (group == "functions" && how == "removed")
        print type "() gone"
    if (group == "functions" && how == "added")
        print type "() new"
}

/<detail / && group == "types" && how == "changed" {
    what = value("what")
    subject = value("member") == "" ? type : type "." value("member")
    if (what == "member")
        print subject " " (value("before") == "" ? "new" : "gone")
    else if (what == "type")
        print subject " type"
    else
        print subject " " what " " value("before") " " value("after")
}

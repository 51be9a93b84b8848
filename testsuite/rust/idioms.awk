# awk -f idioms.awk PROGRAMS LABELS LIST: what the reports say, LIST, against a person's labels, for
# the programs that could be had.  Prints the figures of each kind and each difference; exits with 1
# where one has no reason, or a label says nothing.

function complain(text)
{
	print "check-idioms: " text
	failed = 1
}

function ratio(part, whole)
{
	return whole ? sprintf("%.2f", part / whole) : "-"
}

FNR == 1 { file++ }

file == 1 { here[$1] = 1; next }

file == 2 {
	if ($0 ~ /^#/ || !($1 in here))
		next
	key = $1 " " $2 " " $3
	labelled[$1 " " $2] = 1
	verdict[key] = $4
	reason[key] = $0
	sub(/^[^ ]+ [^ ]+ [^ ]+ [^ ]+ ?/, "", reason[key])
	if ($3 == "none")
		none[$1 " " $2] = 1
	if ($4 !~ /^(yes|no)$/)
		complain(key ": neither yes nor no")
	next
}

{
	exists[$1 " " $2] = 1
	if ($3 == "none")
		next
	key = $1 " " $2 " " $3
	# One type may play a kind with several members.
	if (key in said)
		next
	said[key] = 1
	count[$3]++
	if ((key in verdict) && verdict[key] == "yes") {
		right[$3]++
		next
	}
	wrong[$3]++
	if (!(key in verdict))
		complain(key ($1 " " $2 in none ? ": plays nothing" : ": has no label"))
	else if (reason[key] == "")
		complain(key ": is none, and there is no reason")
	else
		excused[key] = "not one"
}

END {
	for (key in verdict) {
		split(key, part)
		if (!(part[1] " " part[2] in exists))
			complain(key ": no report has that type")
		if (part[3] == "none")
			continue
		if (verdict[key] == "yes")
			due[part[3]]++
		if (verdict[key] == "yes" && !(key in said)) {
			if (reason[key] == "")
				complain(key ": was not seen, and there is no reason")
			else
				excused[key] = "not seen"
		}
		if (reason[key] != "" && !(key in excused))
			complain(key ": the reason excuses nothing")
	}
	for (key in excused)
		print "  " key ": " excused[key] ": " reason[key] | "sort"
	close("sort")
	kinds = "dst slice vec str string option rc arc mutex box trait-object vtable tagged-union c-like-enum tuple zst"
	split(kinds, kind, " ")
	printf "%-14s %5s %6s %10s %7s\n", "kind", "said", "right", "precision", "recall"
	for (i = 1; i in kind; i++) {
		name = kind[i]
		if (!(name in count) && !(name in due))
			continue
		printf "%-14s %5d %6d %10s %7s\n", name, count[name], right[name],
			ratio(right[name], count[name]), ratio(right[name], due[name])
		all += count[name]
		all_right += right[name]
		all_due += due[name]
	}
	printf "%-14s %5d %6d %10s %7s\n", "all", all, all_right, ratio(all_right, all),
		ratio(all_right, all_due)
	exit failed
}

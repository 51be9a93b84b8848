// What a structured binding names the parts of is a variable without a name of its own.

struct pair { int first; char second; };
pair make();
auto [one, two] = pair{1, 'c'};
static auto [three, four] = make();
int list[2];
auto &[five, six] = list;
int use() { return one + two + three + four + five + six; }

/* check
target: x86_64-*
options: -std=c++20
xpath: count(//variable) = 4
xpath: count(//variable[not(@name)][@symbol="_ZDC3one3twoE"][@type="pair"][@size=8][@section=".data"]) = 1
xpath: count(//variable[not(@name)][starts-with(@symbol, "_ZDC")][@local="yes"][@section=".bss"]) = 1
xpath: count(//variable[not(@name)][@symbol="_ZDC4five3sixE"][@type="int (&)[2]"][@size=8]) = 1
*/

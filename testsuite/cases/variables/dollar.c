/* A variable may be called as some machines mark where their code begins.  */

int $a[18];

/* check
target: x86_64-*
options: -O2 -fdollars-in-identifiers
xpath: count(//variable[@name="$a"][@symbol="$a"][@size=72]) = 1
*/

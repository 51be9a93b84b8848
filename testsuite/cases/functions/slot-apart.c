/* Without optimisation variables and parameters each have their bytes.  */

long work(int a, char b)
{
    short c = a + b;
    long d = c;
    return d;
}

/* check
target: x86_64-*
options: -O0
xpath: count(//slot[@kind="parameter"][@name="a"][@size=4][@type="int"]) = 1
xpath: count(//slot[@kind="parameter"][@name="b"][@size=1][@type="char"]) = 1
xpath: count(//slot[@kind="variable"][@name="c"][@size=2][@offset=-18][@line=5]) = 1
xpath: count(//slot[@kind="variable"][@name="d"][@size=8][@offset=-32]) = 1
xpath: count(//slot[@kind="return-address"][@size=8][@offset=-8]) = 1
xpath: count(//slot[@kind="saved-register"][@name="rbp"][@size=8][@offset=-16]) = 1
xpath: count(//slot[@shares]) = 0
xpath: sum(//slot/@size) = //frame/@size + //frame/@red-zone
*/

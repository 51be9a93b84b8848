/* Jumps to the part of a function that was split off as cold, and back, are no calls; nor are
   those of a switch.  */

void rare(int) __attribute__((cold));
int other(int);

int work(int a)
{
    if (__builtin_expect(other(a), 0)) {
        rare(a);
        return other(a + 1);
    }
    switch (a) {
    case 1: return 7;
    case 2: return 9;
    case 3: return other(5) * 3;
    case 4: return 80;
    case 5: return other(6) * 4;
    case 6: return 3;
    }
    return a;
}

/* check
options: -O2 -fno-optimize-sibling-calls
xpath: count(//call) = 5
xpath: count(//call[@callee="other"]) = 4
xpath: count(//call[@callee="rare"]) = 1
xpath: not(//call/@indirect)
*/

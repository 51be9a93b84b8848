/* What the compiler calls for itself: to copy, and to divide what the machine cannot.  */

struct large {
    char bytes[40000];
};

void take(struct large *);

void copy(struct large *to, const struct large *from)
{
    *to = *from;
    take(to);
}

__int128 divide(__int128 a, __int128 b)
{
    return a / b + 1;
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: //function[@name="copy"]/call[1]/@callee = "memcpy"
xpath: count(//function[@name="copy"]/call) = 2
xpath: //function[@name="divide"]/call/@callee = "__divti3"
xpath: not(//call/@indirect)
*/

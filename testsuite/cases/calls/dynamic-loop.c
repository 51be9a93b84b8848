/* In a loop an alloca piles up; an array of variable length is gone when its scope ends, and the
   frame still has an extent, unless the array is left by a goto to before it.  */

void take(void *);

void piles_up(int n)
{
    for (int i = 0; i < n; i++)
        take(__builtin_alloca(32));
}

void released(unsigned n, int m)
{
    n %= 64;
    for (int i = 0; i < m; i++) {
        char v[n];
        take(v);
    }
}

void nested(unsigned n, int m)
{
    n %= 64;
    for (int i = 0; i < m; i++) {
        char v[n];
        take(v);
        for (int j = 0; j < m; j++) {
            char w[n + 1];
            take(w);
        }
    }
}

void mixed(unsigned n, int m)
{
    n %= 64;
    for (int i = 0; i < m; i++) {
        char v[n];
        take(v);
        if (i == 3)
            continue;
        take(v + 1);
    }
    take(__builtin_alloca(n));
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//function[@name="piles_up"][not(frame/@extent)]/dynamic[@bound][@loop="yes"]) >= 1
xpath: count(//function[@name="released"][frame/@extent]/dynamic[@loop="yes"][@name="v"]) = 1
xpath: count(//function[@name="nested"][frame/@extent]/dynamic[@loop="yes"]) = 2
xpath: count(//function[@name="mixed"][frame/@extent]/dynamic[@loop="yes"]) = 1
xpath: count(//function[@name="mixed"][frame/@extent]/dynamic[not(@loop)]) = 1
*/

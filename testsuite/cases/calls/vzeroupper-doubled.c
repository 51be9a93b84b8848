/* Where GCC doubles the end of a function, its vzeroupper is doubled too.  */

int a[1000], b[1000];
long to[1000];

void choose(void)
{
    for (int i = 0; i < 1000; i++)
        if (a[i] > b[i])
            to[i] = 1;
}

/* check
target: x86_64-linux-gnu
options: -O3 -mavx512bw -mavx512dq
xpath: not(//call)
*/

/* An array of variable size is reached through a pointer that the compiler makes.  */

int count;

void work(void)
{
#pragma omp teams default(none) shared(count)
    {
        int d[count];

        d[0] = 0;
    }
}

/* check
target: x86_64-*
options: -O0 -fopenmp
xpath: count(//function[@name="work._omp_fn.0"]/frame/slot[@kind="temporary"][@type="int (*)[*]"][not(@name)]) = 1
*/

// The bodies of parallel regions are functions of their own; of two that are the same the second
// jumps to the first, and has a frame, but no debug information.  GCC 16 has the first do for both.

void foo()
{
#pragma omp parallel
    throw 0;
}

static inline void bar()
{
#pragma omp parallel
    throw 0;
}

void one()
{
    bar();
}

void two()
{
    bar();
}

/* check
target: x86_64-*linux*
gcc: < 16
options: -O2 -fopenmp
xpath: count(//function[@symbol="_Z3foov._omp_fn.0"][@local="yes"]/frame) = 1
xpath: count(//function[@symbol="_ZL3barv._omp_fn.0"][@local="yes"]/frame) = 1
*/

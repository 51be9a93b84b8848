/* Where a greatest size is known, and how: the bound has room for alignment and is what the stack is
   moved by.  */

void take(void *);

void masked(int n)
{
    int v[n & 31];
    take(v);
}

void checked(unsigned n)
{
    if (n > 100)
        return;
    char v[n];
    take(v);
}

void narrow(unsigned char n)
{
    take(__builtin_alloca(n));
}

void fixed(void)
{
    take(__builtin_alloca(100));
}

void aligned(unsigned n)
{
    take(__builtin_alloca_with_align(n % 16, 512));
}

void unbounded(int n)
{
    int v[n];
    take(v);
}

void one_unbounded(int n, unsigned char m)
{
    int v[n];
    char w[m];
    take(v);
    take(w);
}

/* Its type alone limits the length, to 32 GB.  */
void unchecked(unsigned n)
{
    take(__builtin_alloca(n * 8ul));
}

void two(unsigned char n, unsigned char m)
{
    char v[n];
    short w[m];
    take(v);
    take(w);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//dynamic) = 11
xpath: count(//function[@name="masked"]/dynamic[@name="v"][@bound=128][@bound-from="value range"][@line=8]) = 1
xpath: count(//function[@name="checked"]/dynamic[@name="v"][@bound=112][@bound-from="value range"]) = 1
xpath: count(//function[@name="narrow"]/dynamic[not(@name)][@bound=272][@bound-from="value range"]) = 1
xpath: count(//function[@name="fixed"]/dynamic[@bound=112][@bound-from="constant"]) = 1
xpath: count(//function[@name="aligned"]/dynamic[@bound=80]) = 1
xpath: count(//function[@name="unbounded"][not(frame/@extent)]/dynamic[not(@bound)][not(@bound-from)]) = 1
xpath: count(//function[@name="unchecked"][not(frame/@extent)]/dynamic[not(@bound)][not(@bound-from)]) = 1
xpath: count(//function[@name="one_unbounded"][not(frame/@extent)]/dynamic[@bound]) = 1
xpath: count(//function[frame/@kind="dynamic"][frame/@extent][sum(dynamic/@bound) + frame/@size - sum(frame/@dynamic) = frame/@extent]) = 6
xpath: not(//dynamic/@loop)
*/

/* Copies for processors, and the resolver that chooses one when the program is loaded.  */

__attribute__((target_clones("avx2", "default"))) int work(int a)
{
    return a * 3;
}

/* check
target: x86_64-*-linux* x86_64-linux*
options: -O2
xpath: count(//function[@name="work"][contains(@symbol, ".avx2")]) = 1
xpath: count(//function[@name="work"][contains(@symbol, ".default")]) = 1
xpath: count(//function[contains(@symbol, ".resolver")]) = 1
*/

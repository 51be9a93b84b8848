/* A static function and a nested scope's declaration of another with the same name.  */

static __attribute__((noinline)) int twin(int a) { __asm__(""); return a; }
int caller(int a)
{
    extern int other_twin(int) __asm__("twin2");
    return twin(a) + other_twin(a);
}

/* check
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@symbol="twin"][@name="twin"]) = 1
*/

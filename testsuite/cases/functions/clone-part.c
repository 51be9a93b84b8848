/* The part of a function that is left when its beginning is inlined.  */

void take(int *p);
int condition;

int work(int *p)
{
    if (!p)
        return 0;
    take(p); take(p + 1); take(p + 2); take(p + 3); take(p + 4); take(p + 5);
    take(p); take(p + 1); take(p + 2); take(p + 3); take(p + 4); take(p + 5);
    return 1;
}

int first(int *p) { return work(p); }
int second(int *p) { return work(p) + 1; }

/* check
options: -O2
xpath: count(//function[@symbol="work"][not(@clone-of)]) = 1
xpath: count(//function[@symbol="work.part.0"][@name="work"][@clone-of="work"][@local="yes"]) = 1
*/

import express from 'express';

class Basket {
  #options = { httpOnly: true, maxAge: 3_600_000 };
  static embedding = { path: '/', sameSite: 'none' };

  keep(res, id) {
    res.cookie('basket', id, this.#options);
  }

  share(res, id) {
    res.cookie('shared', id, Basket.embedding);
  }
}

const app = express();
const basket = new Basket();

app.get('/', (req, res) => {
  basket.keep(res, 'b1');
  basket.share(res, 'b2');
  res.send('hello');
});

app.listen(process.env.PORT);
